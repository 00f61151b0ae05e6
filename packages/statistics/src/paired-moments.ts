import type { NumberSeries } from "./argument-checks.js";
import { checkFinite, checkFiniteNumber, checkNonNegativeNumber, checkSameLength } from "./argument-checks.js";

/** Means, standard deviations and correlation of the same persons' scores before and after. */
export interface PairedMoments {
  /** Number of persons with both scores. */
  readonly n: number;
  /** Undefined where n is 0, like `meanAfter`. */
  readonly meanBefore: number | undefined;
  readonly meanAfter: number | undefined;
  /** With n - 1 in the denominator; undefined where n is below 2, like `sdAfter`. */
  readonly sdBefore: number | undefined;
  readonly sdAfter: number | undefined;
  /** Of the scores before with those after; undefined where n is below 2 or a standard deviation is 0. */
  readonly correlation: number | undefined;
}

/**
 * Means, standard deviations and correlation over complete pairs.
 *
 * @returns in points of the score; what does not exist is undefined
 * @throws RangeError or TypeError naming the argument and element that cannot be used; pairs must be complete
 * @see Welford (1962), Technometrics 4, 419-420, for the one pass without cancellation
 */
export function pairedMoments(pairs: { readonly before: NumberSeries; readonly after: NumberSeries }): PairedMoments {
  const { before, after } = pairs;
  checkSameLength("after", after.length, "before", before.length);
  checkFinite("before", before);
  checkFinite("after", after);
  const n = before.length;
  let meanBefore = 0;
  let meanAfter = 0;
  let squaresBefore = 0;
  let squaresAfter = 0;
  let products = 0;
  for (let i = 0; i < n; i++) {
    const stepBefore = (before[i] ?? 0) - meanBefore;
    const stepAfter = (after[i] ?? 0) - meanAfter;
    meanBefore += stepBefore / (i + 1);
    meanAfter += stepAfter / (i + 1);
    squaresBefore += stepBefore * ((before[i] ?? 0) - meanBefore);
    squaresAfter += stepAfter * ((after[i] ?? 0) - meanAfter);
    products += stepBefore * ((after[i] ?? 0) - meanAfter);
  }
  const none = { sdBefore: undefined, sdAfter: undefined, correlation: undefined };
  if (n === 0) return { n, meanBefore: undefined, meanAfter: undefined, ...none };
  if (n === 1) return { n, meanBefore, meanAfter, ...none };
  const size = Math.sqrt(squaresBefore) * Math.sqrt(squaresAfter);
  return {
    n,
    meanBefore,
    meanAfter,
    sdBefore: Math.sqrt(squaresBefore / (n - 1)),
    sdAfter: Math.sqrt(squaresAfter / (n - 1)),
    correlation: size === 0 ? undefined : Math.max(-1, Math.min(1, products / size)),
  };
}

/** Throws unless the moments are those of some sample. */
export function checkPairedMoments(moments: PairedMoments): void {
  const { n, meanBefore, meanAfter, sdBefore, sdAfter, correlation } = moments;
  checkNonNegativeNumber("n", n);
  if (!Number.isInteger(n)) throw new RangeError("n must be a whole number");
  if (n >= 1 && (meanBefore === undefined || meanAfter === undefined)) {
    throw new RangeError("meanBefore and meanAfter must be given when n is at least 1");
  }
  if (n >= 2 && (sdBefore === undefined || sdAfter === undefined)) {
    throw new RangeError("sdBefore and sdAfter must be given when n is at least 2");
  }
  if (meanBefore !== undefined) checkFiniteNumber("meanBefore", meanBefore);
  if (meanAfter !== undefined) checkFiniteNumber("meanAfter", meanAfter);
  if (sdBefore !== undefined) checkNonNegativeNumber("sdBefore", sdBefore);
  if (sdAfter !== undefined) checkNonNegativeNumber("sdAfter", sdAfter);
  if (correlation === undefined) return;
  checkFiniteNumber("correlation", correlation);
  if (Math.abs(correlation) > 1) throw new RangeError("correlation must lie between -1 and 1");
}
