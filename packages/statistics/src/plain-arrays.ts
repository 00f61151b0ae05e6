/** A plain array of the same numbers; of full length from the start, which is several times as fast as growing it. */
export function plainArray(values: Float64Array): number[] {
  const plain = new Array<number>(values.length);
  for (let j = 0; j < values.length; j++) plain[j] = values[j] ?? 0;
  return plain;
}

/**
 * A plain array with undefined where the number is NaN. Numbers are put in first: an array that gets both in turn holds
 * every number as an object of its own from the start.
 */
export function plainArrayWithGaps(values: Float64Array): (number | undefined)[] {
  const plain: (number | undefined)[] = plainArray(values);
  for (let j = 0; j < values.length; j++) if (Number.isNaN(values[j])) plain[j] = undefined;
  return plain;
}

/** The square roots of variances. */
export function squareRoots(variances: Float64Array): Float64Array {
  const roots = new Float64Array(variances.length);
  for (let j = 0; j < variances.length; j++) roots[j] = Math.sqrt(variances[j] ?? 0);
  return roots;
}
