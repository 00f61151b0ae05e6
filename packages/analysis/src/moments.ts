import type { ChangeMoments } from "@rapport/statistics";

/** Number, mean and standard deviation (n − 1 in the denominator), in two passes so that nothing cancels. */
export function momentsOf(values: Float64Array): ChangeMoments {
  const n = values.length;
  if (n === 0) return { n, mean: undefined, sd: undefined };
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / n;
  if (n === 1) return { n, mean, sd: undefined };
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}
