import { isApart } from "@rapport/analysis";
import type { ComparedFigure, Comparison } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { comparedName, differenceInWords, valueInWords } from "./comparison-words.js";

const mostFindings = 2;

/** How far an interval lies from no difference, in its own widths. */
function clearness({ difference }: ComparedFigure): number {
  if (!difference) return 0;
  const { lower, upper } = difference;
  return Math.max(lower, -upper) / (upper - lower || 1);
}

/**
 * The differences whose interval leaves out that there is none and that rest on enough on both sides, the clearest first, as
 * sentences that say how many were computed; at most two.
 */
export function comparisonFindings(language: Language, comparison: Comparison): readonly string[] {
  return comparison.figures
    .filter(({ difference, restsOnEnough }) => difference !== undefined && restsOnEnough && isApart(difference))
    .toSorted((a, b) => clearness(b) - clearness(a))
    .slice(0, mostFindings)
    .flatMap((each) => {
      const { unit, now, before, difference } = each;
      if (!difference) return [];
      return [
        language.say("comparison.finding", {
          figure: comparedName(language, each),
          now: valueInWords(language, unit, now),
          before: valueInWords(language, unit, before),
          difference: differenceInWords(language, unit, difference),
          differences: comparison.differences,
        }),
      ];
    });
}
