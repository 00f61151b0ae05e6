import type { ClinicalRange, InstrumentResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { inHundred, isAtEnd, shareInWords } from "./percent.js";

const sides: Readonly<Record<ClinicalRange["rule"], (value: string) => string>> = {
  ">=": (value) => `${value} or more`,
  ">": (value) => `more than ${value}`,
  "<=": (value) => `${value} or less`,
  "<": (value) => `less than ${value}`,
};

/** "10 or more points: depression". */
export function clinicalRangeInWords(language: Language, { value, rule, meaning }: ClinicalRange): string {
  return `${sides[rule](language.points(value))}: ${meaning}`;
}

/** More digits than one would be of the rounding alone. */
function tenths(language: Language, value: number): string {
  return language.points(Math.round(value * 10) / 10);
}

/** The mean change in standard deviations, with what these are of; nothing where it is not known. */
export function effectSentences(language: Language, { effect }: InstrumentResult): readonly string[] {
  if (!effect) return [];
  const { estimate, lower, upper } = effect;
  const [low, high] = [Math.abs(lower ?? 0), Math.abs(upper ?? 0)].toSorted((a, b) => a - b);
  const sameSide = lower !== undefined && upper !== undefined && lower * upper > 0;
  const doubt = sameSide ? ` (${tenths(language, low ?? 0)} to ${tenths(language, high ?? 0)})` : "";
  return [
    `That is about ${tenths(language, Math.abs(estimate))} standard deviations of the scores before treatment${doubt}.`,
  ];
}

/** How many recovered, of those who began in the clinical range; nothing where that cannot be told. */
export function recoverySentences(
  language: Language,
  { recoveredOfClinical: recovered, clinicalRange }: InstrumentResult,
): readonly string[] {
  if (!recovered || !clinicalRange) return [];
  const { numerator, denominator, lower, upper } = recovered;
  const range = sides[clinicalRange.rule](language.points(clinicalRange.value));
  const of = `about ${language.count(denominator)} who began in the clinical range (${range})`;
  const meaning = "improved reliably and ended outside it";
  if (isAtEnd(recovered)) {
    const words = shareInWords(language, recovered);
    const bound = words.startsWith("at ") ? ` (${words})` : "";
    return [`${numerator === 0 ? "Few or none" : "All or nearly all"} of ${of} recovered: they ${meaning}${bound}.`];
  }
  return [
    `Of ${of}, about ${language.count(numerator)} recovered: they ${meaning} (${inHundred(language, lower, upper)}).`,
  ];
}
