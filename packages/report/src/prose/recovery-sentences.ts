import type { ClinicalRange, InstrumentResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { boundInWords, inHundred, isAtEnd } from "./percent.js";

/** What the text on a side goes by. */
const sides: Readonly<Record<ClinicalRange["rule"], string>> = {
  ">=": "atLeast",
  ">": "above",
  "<=": "atMost",
  "<": "below",
};

function sideInWords({ say, points }: Language, { rule, value }: ClinicalRange): string {
  return say("recovery.side", { rule: sides[rule], value: points(value) });
}

/** "10 or more: depression". */
export function clinicalRangeInWords(language: Language, range: ClinicalRange): string {
  return language.say("recovery.range", {
    side: sideInWords(language, range),
    meaning: language.label(range.meaning),
  });
}

/** More digits than one would be of the rounding alone. */
function tenths(value: number): number {
  return Math.round(Math.abs(value) * 10) / 10;
}

/** The mean change in standard deviations, with what these are of; nothing where it is not known. */
export function effectSentences({ say, points }: Language, { effect }: InstrumentResult): readonly string[] {
  if (!effect) return [];
  const { estimate, lower, upper } = effect;
  const [low = 0, high = 0] = [tenths(lower ?? 0), tenths(upper ?? 0)].toSorted((a, b) => a - b);
  const sameSide = lower !== undefined && upper !== undefined && lower * upper > 0;
  const size = tenths(estimate);
  return [
    say("recovery.effect", {
      count: size,
      size: points(size),
      known: sameSide ? "yes" : "no",
      from: points(low),
      to: points(high),
    }),
  ];
}

/** How many recovered, of those who began in the clinical range; nothing where that cannot be told. */
export function recoverySentences(
  language: Language,
  { recoveredOfClinical: recovered, clinicalRange }: InstrumentResult,
): readonly string[] {
  if (!recovered || !clinicalRange) return [];
  const { say } = language;
  const { numerator, denominator, lower, upper } = recovered;
  const values = { clinical: denominator, range: sideInWords(language, clinicalRange) };
  return [
    isAtEnd(recovered)
      ? say("recovery.recoveredEnd", {
          ...values,
          which: numerator === 0 ? "none" : "all",
          ...boundInWords(language, recovered),
        })
      : say("recovery.recovered", {
          ...values,
          recovered: numerator,
          interval: inHundred(language, lower, upper),
        }),
  ];
}
