import type { InstrumentResult, ScoreBinRange, ScoresAt } from "@rapport/analysis";
import type { ReleasedPart } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { aboutPrinted } from "./numbers.js";
import { partOf } from "./outcome-sentences.js";

/** The bins that a printed part stands for: one, or neighbours that were merged. */
export function binsOfPart(
  bins: readonly ScoreBinRange[],
  { code, of = [code] }: ReleasedPart,
): readonly ScoreBinRange[] {
  return bins.filter((bin) => of.includes(bin.code));
}

/** "10 to less than 15", or for the last bin, which has its end, "25 to 27". */
export function scoresInWords({ say, points }: Language, bins: readonly ScoreBinRange[], part: ReleasedPart): string {
  const inside = binsOfPart(bins, part);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return part.code;
  const range = { from: points(first.from), until: points(last.until) };
  return say("distribution.bin", { ...range, last: last === bins.at(-1) ? "yes" : "no" });
}

/** What both times are called, and both sides of a cut-off. */
export function scoreTimeWords({ say }: Language, time: "before" | "after"): string {
  return say("distribution.time", { time });
}

export function scoreSideWords({ say }: Language, side: string): string {
  return say("distribution.side", { side });
}

/** How many of a time are in the clinical range, in words; `undefined` where that is not printed. */
function clinicalAt(language: Language, { sides }: ScoresAt): string | undefined {
  const clinical = partOf(sides, "clinical");
  return clinical === undefined || "hidden" in clinical ? undefined : aboutPrinted(language, clinical);
}

/**
 * How many were in the clinical range before treatment and at its end, of the same people, as a sentence without its full stop;
 * `undefined` where that is not told.
 */
export function sidesFinding(language: Language, { distribution }: InstrumentResult): string | undefined {
  if (distribution?.before.sides?.kind !== "breakdown") return undefined;
  const { total: people } = distribution.before.sides;
  const [before, after] = [clinicalAt(language, distribution.before), clinicalAt(language, distribution.after)];
  if (before === undefined || after === undefined) return undefined;
  return language.say("distribution.finding", { people, before, after });
}
