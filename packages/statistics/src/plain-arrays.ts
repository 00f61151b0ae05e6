/**
 * A plain array to be filled with numbers. Of full length from the start, since growing it takes twice as long, and of
 * doubles from the start, since small whole numbers would have to be turned into doubles on the way.
 */
export function numberArray(size: number): number[] {
  const plain = [0.5];
  plain.length = size;
  return plain;
}

/** A plain array of the same numbers. */
export function plainArray(values: Float64Array): number[] {
  const plain = numberArray(values.length);
  for (let j = 0; j < values.length; j++) plain[j] = values[j] ?? 0;
  return plain;
}

/** A plain array of the square roots of variances. */
export function squareRoots(variances: Float64Array): number[] {
  const plain = numberArray(variances.length);
  for (let j = 0; j < variances.length; j++) plain[j] = Math.sqrt(variances[j] ?? 0);
  return plain;
}

/**
 * The same array, with undefined in the place of NaN. Results are computed with NaN and get their gaps last: an array
 * that holds undefined keeps each number as an object of its own, which costs more than the estimates.
 */
export function fillGaps(values: number[]): (number | undefined)[] {
  const withGaps: (number | undefined)[] = values;
  for (let j = 0; j < values.length; j++) if (Number.isNaN(values[j])) withGaps[j] = undefined;
  return withGaps;
}
