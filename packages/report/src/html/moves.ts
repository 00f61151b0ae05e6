import type { ReportContent } from "@rapport/analysis";
import { flowChart } from "@rapport/charts";
import type { FlowData } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { itemsInWords } from "../prose/items.js";
import { movesData } from "../flow/moves-data.js";
import type { OwnChart } from "../figures/question-words.js";
import { sourceLine } from "./source-line.js";

const narrowWidth = 340;

function described(language: Language, { stages, moves }: FlowData): string {
  const { say } = language;
  const told = moves.flatMap(({ from, to, count }) => {
    const [left, entered] = [stages[from]?.label, typeof to === "number" ? stages[to]?.label : undefined];
    return left === undefined || entered === undefined
      ? []
      : [say("flow.move", { from: left, to: entered, count: language.count(count) })];
  });
  return say("flow.movesDescription", { moves: itemsInWords(language, told) });
}

/** Who moved where, from the stays in each stage; nothing where no move is told. `table` is the id of their table. */
export function movesCharts(
  language: Language,
  report: Released<ReportContent>,
  id: string,
  table: string,
): readonly OwnChart[] {
  const data = derive(report, (each) => movesData(language, each));
  if (data.moves.length === 0) return [];
  const options = {
    language,
    title: language.say("flow.movesTitle"),
    subtitle: language.say("flow.movesSubtitle"),
    source: sourceLine(language, report),
    description: described(language, data),
  };
  const isBack = data.moves.some(({ from, to }) => typeof to === "number" && to < from);
  return [
    {
      wide: flowChart(data, { ...options, id }),
      narrow: flowChart(data, { ...options, id: `${id}-narrow`, width: narrowWidth }),
      caption: language.say("flow.movesCaption", { returns: isBack ? "yes" : "no" }),
      tableId: table,
    },
  ];
}
