import type { NumberSeries } from "./argument-checks.js";
import { checkFinite, checkSameLength } from "./argument-checks.js";

/** How much more or less each person changed than others who began where they did. */
export interface BaselineAdjustedChange {
  /** Number of persons with both scores. */
  readonly n: number;
  /** Points of change for each point of the first score; undefined, as all below, with fewer than 3 persons or no spread. */
  readonly slope: number | undefined;
  /** The change that is expected from a first score of 0, in points. */
  readonly intercept: number | undefined;
  /** Each person's change less the one expected from the first score, in points, in the order given; they add to 0. */
  readonly residuals: readonly number[] | undefined;
  /** Standard deviation of the first scores, with n - 1 in the denominator. */
  readonly sdBaseline: number | undefined;
}

function meanOf(values: NumberSeries): number {
  let mean = 0;
  for (let i = 0; i < values.length; i++) mean += ((values[i] ?? 0) - mean) / (i + 1);
  return mean;
}

/**
 * Change (last score less first) adjusted for the first score: the residuals of its regression on the first score by least
 * squares over everybody given. Those who begin high change more towards the middle by chance alone, and this takes it out;
 * which residuals are good depends on the instrument's direction.
 *
 * @returns in points of the score; what does not exist is undefined
 * @throws RangeError or TypeError naming the argument and element that cannot be used; pairs must be complete
 * @see Vickers & Altman (2001), BMJ 323, 1123-1124, on adjusting for the baseline
 */
export function baselineAdjustedChange(scores: {
  readonly baseline: NumberSeries;
  readonly final: NumberSeries;
}): BaselineAdjustedChange {
  const { baseline, final } = scores;
  checkSameLength("final", final.length, "baseline", baseline.length);
  checkFinite("baseline", baseline);
  checkFinite("final", final);
  const n = baseline.length;
  const none = { n, slope: undefined, intercept: undefined, residuals: undefined, sdBaseline: undefined };
  if (n < 3) return none;
  const changes = Array.from(final, (score, at) => score - (baseline[at] ?? 0));
  const [middle, meanChange] = [meanOf(baseline), meanOf(changes)];
  const fromMiddle = Array.from(baseline, (score) => score - middle);
  const squares = fromMiddle.reduce((sum, each) => sum + each * each, 0);
  if (squares === 0) return none;
  const slope = fromMiddle.reduce((sum, each, at) => sum + each * ((changes[at] ?? 0) - meanChange), 0) / squares;
  return {
    n,
    slope,
    intercept: meanChange - slope * middle,
    residuals: changes.map((change, at) => change - meanChange - slope * (fromMiddle[at] ?? 0)),
    sdBaseline: Math.sqrt(squares / (n - 1)),
  };
}
