import { printedValue } from "@rapport/analysis";
import type { ReportContent, StageResult, TimeInStageResult } from "@rapport/analysis";
import type { FlowData, FlowEnd, FlowMove } from "@rapport/charts";
import type { ReleasedPart } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { authorText } from "../prose/author-text.js";
import { behindInWords } from "../prose/things.js";

const endsIn = ({ say }: Language): readonly FlowEnd[] => [
  { code: "completed", label: say("flow.endCompleted"), tone: "third" },
  { code: "left", label: say("flow.endLeft"), tone: "second" },
  { code: "other", label: say("flow.endOther"), tone: "rest" },
];

/** Where a part of a stage's stays went: the place of a stage, an end, or nowhere for those that last. */
function destination({ code, of = [code] }: ReleasedPart, order: readonly string[]): number | string | undefined {
  if (of.includes("open")) return undefined;
  const places = of.map((each) => order.indexOf(each));
  const [first = -1, ...others] = places;
  if (first >= 0) return others.length === 0 ? first : "other";
  if (others.some((place) => place >= 0)) return "other";
  if (of.includes("completed")) return of.length === 1 ? "completed" : "other";
  return "left";
}

function movesFrom({ code, stays }: StageResult, order: readonly string[]): readonly FlowMove[] {
  const from = order.indexOf(code);
  if (stays.kind === "withheld" || from < 0) return [];
  const counts = new Map<number | string, number>();
  for (const part of stays.parts) {
    const to = destination(part, order);
    if (to === undefined || to === from) continue;
    counts.set(to, (counts.get(to) ?? 0) + (printedValue(part) ?? 0));
  }
  return [...counts].flatMap(([to, count]) => (count > 0 ? [{ from, to, count }] : []));
}

function notesOf(language: Language, { stays }: StageResult): { readonly note?: string } {
  return stays.kind === "withheld" ? {} : { note: behindInWords(language, { count: stays.total, of: "stays" }) };
}

function dataOf(language: Language, { stages, withheld, order }: TimeInStageResult): FlowData {
  const moves = stages.flatMap((stage) => movesFrom(stage, order));
  return {
    stages: order.map((code) => {
      const stage = stages.find((each) => each.code === code);
      const label = stage?.label ?? withheld.find((each) => each.code === code)?.label ?? code;
      return { label: authorText(language.label(label)), ...(stage ? notesOf(language, stage) : {}) };
    }),
    ends: endsIn(language).filter(({ code }) => moves.some(({ to }) => to === code)),
    moves,
  };
}

/**
 * Which stage was left for which, and for which end: the printed counts of `timeInStage` (its figure `stays`), which stands in
 * the same report, so that they are not printed a second time under other sums. Without a move where it does not.
 */
export function movesData(language: Language, { questions }: ReportContent): FlowData {
  const result = questions.find((each) => each.question === "timeInStage");
  return result?.question === "timeInStage" ? dataOf(language, result) : { stages: [], ends: [], moves: [] };
}
