import type { FigureGroup } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { figureUnder } from "../figures/shown-figures.js";
import { restsOnFew } from "../prose/things.js";

/**
 * How many things of a table are not in one of its parts, in the places of a sentence: a printed number of the whole, less
 * the printed part. `undefined` where the part is merged with another one or held back.
 */
function restOf(language: Language, group: FigureGroup, code: string, part: string) {
  const figure = figureUnder(group, code)?.figure;
  if (figure?.kind !== "shares" || figure.shares.kind === "withheld" || figure.shares.total === 0) return undefined;
  const { total, parts } = figure.shares;
  const printed = parts.find((each) => each.code === part);
  if (!printed || "hidden" in printed || "impossible" in printed) return undefined;
  const rest = total - ("count" in printed ? printed.count : 0);
  return {
    some: rest > 0 ? "yes" : "no",
    count: language.count(rest),
    total: language.count(total),
    few: restsOnFew(language, { count: total, of: "episodes" }),
  };
}

/** How many completed episodes were followed by another one within a year. */
export function returnFinding(language: Language, group: FigureGroup): string | undefined {
  const back = restOf(language, group, "returned", "not");
  return back && language.say("afterTermination.returnedSentence", back);
}

/** How many completed episodes had booster sessions. */
export function boosterSentence(language: Language, group: FigureGroup): string | undefined {
  const had = restOf(language, group, "boosters", "0");
  return had && language.say("afterTermination.boosterSentence", had);
}
