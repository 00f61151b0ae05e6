/** A plain array of the same numbers; much faster than Array.from. */
export function plainArray(values: Float64Array): number[] {
  const plain: number[] = [];
  for (let j = 0; j < values.length; j++) plain.push(values[j] ?? 0);
  return plain;
}

/** A plain array of the square roots of variances. */
export function squareRoots(variances: Float64Array): number[] {
  const plain: number[] = [];
  for (let j = 0; j < variances.length; j++) plain.push(Math.sqrt(variances[j] ?? 0));
  return plain;
}
