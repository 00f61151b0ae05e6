import type { FigureGroup } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { figureUnder } from "../figures/shown-figures.js";
import { restsOnFew } from "../prose/things.js";

/**
 * How many things of a table are not in one of its parts: a printed number of the whole, less the printed part. `undefined`
 * where the part is merged with another one or held back.
 */
function others(language: Language, group: FigureGroup, code: string, part: string) {
  const figure = figureUnder(group, code)?.figure;
  if (figure?.kind !== "shares" || figure.shares.kind === "withheld" || figure.shares.total === 0) return undefined;
  const { total, parts } = figure.shares;
  const printed = parts.find((each) => each.code === part);
  if (!printed || "hidden" in printed || "impossible" in printed) return undefined;
  const rest = total - ("count" in printed ? printed.count : 0);
  return { total, rest, words: rest > 0 ? `About ${language.count(rest)}` : "Few or none" };
}

/** How many completed episodes were followed by another one within a year. */
export function returnFinding(language: Language, group: FigureGroup): string | undefined {
  const back = others(language, group, "returned", "not");
  if (!back) return undefined;
  return `${back.words} of ${language.count(back.total)} completed episodes were followed by a new one within 52 weeks${restsOnFew(language, { count: back.total, of: "episodes" })}.`;
}

/** How many completed episodes had booster sessions. */
export function boosterSentence(language: Language, group: FigureGroup): string | undefined {
  const had = others(language, group, "boosters", "0");
  if (!had) return undefined;
  return `${had.words} of ${language.count(had.total)} completed episodes had a booster session in the 26 weeks after closing${restsOnFew(language, { count: had.total, of: "episodes" })}.`;
}
