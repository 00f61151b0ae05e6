import type { ChangeMoments } from "@rapport/statistics";

/** Number, mean and standard deviation (n − 1 in the denominator), in two passes so that nothing cancels. */
export function momentsOf(values: Float64Array): ChangeMoments {
  const n = values.length;
  if (n === 0) return { n, mean: undefined, sd: undefined };
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n === 1) return { n, mean, sd: undefined };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}
