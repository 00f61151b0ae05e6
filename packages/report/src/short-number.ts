/** A number with at most six decimals, so that no noise of binary fractions is written; a whole number is as it was. */
export function shortNumber(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toFixed(6));
}
