/** The lowest and the highest value possible, both included. */
export type Range = readonly [min: number, max: number];

/** The same range for a number of items. */
export function sameRange(items: number, range: Range): readonly Range[] {
  return Array.from({ length: items }, () => range);
}

/** Item numbers from the first to the last, both included. */
export function itemsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
