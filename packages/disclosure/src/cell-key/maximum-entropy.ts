/** Which moments, besides a mean of 0, a distribution has. */
export interface Moments {
  readonly variance: number;
  /** The least probability of 0, where 0 is among the values. */
  readonly stay?: number | undefined;
}

/** Probabilities proportional to exp(a v + b v²). */
function exponential(values: readonly number[], a: number, b: number) {
  const exponents = values.map((value) => a * value + b * value * value);
  const highest = Math.max(...exponents);
  const weights = exponents.map((exponent) => Math.exp(exponent - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { probabilities: weights.map((weight) => weight / total), logTotal: highest + Math.log(total) };
}

function moment(values: readonly number[], probabilities: readonly number[], power: number): number {
  return values.reduce((sum, value, at) => sum + value ** power * (probabilities[at] ?? 0), 0);
}

/**
 * Newton's method on the dual, log(sum of exp(a v + b v²)) - b variance, which is convex, and whose gradient is how far the
 * moments are off.
 */
function withVariance(values: readonly number[], variance: number): readonly number[] | undefined {
  let [a, b] = [0, 0];
  for (let round = 0; round < 200; round += 1) {
    const { probabilities, logTotal } = exponential(values, a, b);
    const [mean = 0, square = 0, cube = 0, fourth = 0] = [1, 2, 3, 4].map((power) =>
      moment(values, probabilities, power),
    );
    const off = square - variance;
    const [aa, ab, bb] = [square - mean * mean, cube - mean * square, fourth - square * square];
    const determinant = aa * bb - ab * ab;
    const stepA = (bb * mean - ab * off) / determinant;
    const stepB = (aa * off - ab * mean) / determinant;
    const decrease = mean * stepA + off * stepB;
    // Twice what is still to be gained, so that nothing is left to improve.
    if (decrease < 1e-22) return Math.abs(mean) + Math.abs(off) < 1e-8 ? probabilities : undefined;
    const objectiveAt = (size: number) =>
      exponential(values, a - size * stepA, b - size * stepB).logTotal - (b - size * stepB) * variance;
    const falls = (size: number) => objectiveAt(size) <= logTotal - b * variance - 1e-4 * size * decrease;
    let size = 1;
    // Close to the end a whole step is right, and what it gains is less than the digits that the objective has.
    if (decrease > 1e-9) while (size > 1e-12 && !falls(size)) size /= 2;
    a -= size * stepA;
    b -= size * stepB;
  }
  return undefined;
}

/** The variances that a distribution on the values with mean 0 can have without ruling any of them out, ends excluded. */
export function possibleVariances(values: readonly number[]): readonly [number, number] | undefined {
  const [below, above] = [values.filter((value) => value < 0), values.filter((value) => value > 0)];
  if (below.length === 0 || above.length === 0) return undefined;
  const least = values.includes(0) ? 0 : -Math.max(...below) * Math.min(...above);
  const most = -Math.min(...below) * Math.max(...above);
  return least < most ? [least, most] : undefined;
}

/**
 * The distribution on some whole numbers with mean 0, a given variance and at least `stay` on 0 that has the most entropy,
 * so that it says no more than that (Giessing 2016). Every value has a probability above 0. Returns `undefined` where there
 * is none.
 */
export function maximumEntropy(
  values: readonly number[],
  { variance, stay = 0 }: Moments,
): readonly number[] | undefined {
  const possible = possibleVariances(values);
  if (possible === undefined || !(variance > possible[0] && variance < possible[1])) return undefined;
  const free = withVariance(values, variance);
  const zero = values.indexOf(0);
  if (free === undefined || zero === -1 || (free[zero] ?? 0) >= stay) return free;
  // The entropy is concave, so that a limit which its maximum breaks is met exactly by the maximum within it. What is left
  // to the other values is a problem of the same kind, on 1 - stay in place of 1.
  const others = maximumEntropy(
    values.filter((value) => value !== 0),
    { variance: variance / (1 - stay) },
  );
  return others === undefined
    ? undefined
    : [...others.slice(0, zero).map((p) => p * (1 - stay)), stay, ...others.slice(zero).map((p) => p * (1 - stay))];
}
