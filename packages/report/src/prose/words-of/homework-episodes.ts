import type { FigureGroup } from "@rapport/analysis";
import { printedValue } from "@rapport/analysis";
import type { ReleasedBreakdown } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { breakdownUnder, partUnder } from "../../figures/released-parts.js";
import { figureUnder } from "../../figures/shown-figures.js";
import { quoted } from "../author-text.js";
import { aboutPrinted, printedInWords } from "../numbers.js";
import { behindInWords, restsOnFew } from "../things.js";

/** The parts that are printed, of those with these codes, each with its count in words. */
function partsUnder<Code extends string>(
  language: Language,
  breakdown: ReleasedBreakdown,
  codes: readonly Code[],
): readonly { readonly code: Code; readonly count: string }[] {
  return codes.flatMap((code) => {
    const part = partUnder(breakdown, code);
    return part ? [{ code, count: printedInWords(language, part) }] : [];
  });
}

const behind = ({ total }: ReleasedBreakdown) => ({ count: total, of: "episodes" }) as const;

/** In how many episodes how much was done. */
export function shareSentences(language: Language, group: FigureGroup): readonly string[] {
  const episodes = breakdownUnder(group, "shareDone");
  if (!episodes) return [];
  const parts = partsUnder(language, episodes, ["all", "half", "less", "unreported"]).map(({ code, count }) =>
    language.say("homework.share", { share: code, count }),
  );
  if (parts.length === 0) return [];
  return [
    language.say("homework.shares", {
      total: language.count(episodes.total),
      parts: language.list(parts),
      few: restsOnFew(language, behind(episodes)),
    }),
  ];
}

function labelOf(group: FigureGroup, figure: string, code: string): string {
  const found = figureUnder(group, figure)?.figure;
  return (found?.kind === "shares" ? found.levels.find((each) => each.code === code)?.label : undefined) ?? code;
}

/** What most often stood in the way, where one is ahead of the others and nothing is held back. */
function mostOften({ parts }: ReleasedBreakdown): { readonly code: string; readonly count: number } | undefined {
  const counts = parts.map((part) => ({ code: part.code, count: printedValue(part) ?? Number.POSITIVE_INFINITY }));
  const [most, next] = counts.filter(({ code }) => code !== "none").toSorted((a, b) => b.count - a.count);
  if (!most || most.count === 0 || most.count === next?.count) return undefined;
  return Number.isFinite(most.count) ? most : undefined;
}

function mostInWords(language: Language, group: FigureGroup, roadblocks: ReleasedBreakdown): string {
  const most = mostOften(roadblocks);
  if (!most) return "";
  const roadblock = quoted(language, language.label(labelOf(group, "roadblocks", most.code)));
  return language.say("homework.mostOften", { roadblock, count: language.count(most.count) });
}

/** In how many episodes something was not done, and what first stood in the way. */
export function roadblockSentences(language: Language, group: FigureGroup): readonly string[] {
  const roadblocks = breakdownUnder(group, "roadblocks");
  if (!roadblocks) return [];
  const unknown = partUnder(roadblocks, "none");
  return [
    language.say("homework.roadblocks", {
      episodes: behindInWords(language, behind(roadblocks)),
      most: mostInWords(language, group, roadblocks),
      unknown: unknown ? language.say("homework.noRoadblock", { count: printedInWords(language, unknown) }) : "",
      few: restsOnFew(language, behind(roadblocks)),
    }),
  ];
}

/** What followed the first roadblock of an episode. */
export function afterSentences(language: Language, group: FigureGroup): readonly string[] {
  const after = breakdownUnder(group, "afterRoadblock");
  if (!after) return [];
  const parts = partsUnder(language, after, ["changed", "revised", "done_next", "ended", "nothing"]).map(
    ({ code, count }) => language.say("homework.followed", { what: code === "done_next" ? "doneNext" : code, count }),
  );
  if (parts.length === 0) return [];
  const recent = partUnder(after, "recent");
  return [
    language.say("homework.after", {
      episodes: behindInWords(language, behind(after)),
      parts: language.list(parts),
      early: recent ? language.say("homework.tooEarly", { count: aboutPrinted(language, recent) }) : "",
      few: restsOnFew(language, behind(after)),
    }),
  ];
}

/** What became of the homework that was given next. */
export function nextSentences(language: Language, group: FigureGroup): readonly string[] {
  const next = breakdownUnder(group, "nextHomework");
  if (!next) return [];
  const parts = partsUnder(language, next, ["done", "partly", "not_done", "unreported"]).map(({ code, count }) =>
    language.say("homework.nextBecame", { what: code === "not_done" ? "notDone" : code, count }),
  );
  if (parts.length === 0) return [];
  const none = partUnder(next, "none_given");
  return [
    language.say("homework.next", {
      parts: language.list(parts),
      none: none ? language.say("homework.noneGiven", { count: printedInWords(language, none) }) : "",
      few: restsOnFew(language, behind(next)),
    }),
  ];
}
