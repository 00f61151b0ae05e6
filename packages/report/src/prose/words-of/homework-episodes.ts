import type { FigureGroup } from "@rapport/analysis";
import { printedValue } from "@rapport/analysis";
import type { ReleasedBreakdown } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { breakdownUnder, partUnder } from "../../figures/released-parts.js";
import { figureUnder } from "../../figures/shown-figures.js";
import { quoted } from "../author-text.js";
import { aboutPrinted, printedInWords } from "../numbers.js";
import { restsOnFew } from "../things.js";

/** Each part that is printed, behind what is said of it: "half or more in 25". */
function partsInWords(
  language: Language,
  breakdown: ReleasedBreakdown,
  phrases: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(phrases).flatMap(([code, phrase]) => {
    const part = partUnder(breakdown, code);
    return part ? [`${phrase} ${printedInWords(language, part)}`] : [];
  });
}

function few(language: Language, { total }: ReleasedBreakdown): string {
  return restsOnFew(language, { count: total, of: "episodes" });
}

/** In how many episodes how much was done. */
export function shareSentences(language: Language, group: FigureGroup): readonly string[] {
  const episodes = breakdownUnder(group, "shareDone");
  if (!episodes) return [];
  const words = partsInWords(language, episodes, {
    all: "all that was reported on was done in",
    half: "half or more in",
    less: "less than half in",
    unreported: "nothing was reported in",
  });
  return [
    `Of about ${language.count(episodes.total)} episodes with homework, ${language.list(words)}${few(language, episodes)}.`,
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

/** In how many episodes something was not done, and what first stood in the way. */
export function roadblockSentences(language: Language, group: FigureGroup): readonly string[] {
  const roadblocks = breakdownUnder(group, "roadblocks");
  if (!roadblocks) return [];
  const most = mostOften(roadblocks);
  const unknown = partUnder(roadblocks, "none");
  const words = [
    ...(most
      ? [
          `what first stood in the way was most often ${quoted(language, labelOf(group, "roadblocks", most.code))}, in about ${language.count(most.count)} of them`,
        ]
      : []),
    ...(unknown ? [`no roadblock is on record in ${printedInWords(language, unknown)}`] : []),
  ];
  const told = words.map((each) => `; ${each}`).join("");
  return [
    `In about ${language.count(roadblocks.total)} episodes some homework was not done, or only in part${told}${few(language, roadblocks)}.`,
  ];
}

/** What followed the first roadblock of an episode. */
export function afterSentences(language: Language, group: FigureGroup): readonly string[] {
  const after = breakdownUnder(group, "afterRoadblock");
  if (!after) return [];
  const words = partsInWords(language, after, {
    changed: "an intervention of a new type in",
    revised: "a revised plan in",
    done_next: "later homework that was done in",
    ended: "the end of the episode in",
    nothing: "nothing in",
  });
  const recent = partUnder(after, "recent");
  const early = recent ? `; in ${aboutPrinted(language, recent)} it is too early to say` : "";
  return [
    `About ${language.count(after.total)} episodes had a roadblock. On record within eight weeks after the first is, by the first of these that holds, ${language.list(words)}${early}${few(language, after)}.`,
  ];
}
