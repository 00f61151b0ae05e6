/** Something as high as `size`, best with its middle at `at`. */
export interface Placed {
  readonly at: number;
  readonly size: number;
}

/**
 * Middles, in the order given, which is that of their places: as near to those as they can be without lying on one another,
 * from 0 to `end`. Where there is not room enough they go beyond the end.
 */
export function spread(items: readonly Placed[], end: number): readonly number[] {
  const up: number[] = [];
  let taken = 0;
  for (const { at, size } of items) {
    const middle = Math.max(at, taken + size / 2);
    up.push(middle);
    taken = middle + size / 2;
  }
  const total = items.reduce((sum, { size }) => sum + size, 0);
  let free = Math.max(end, total);
  return items
    .map(({ size }, at) => ({ size, middle: up[at] ?? 0 }))
    .toReversed()
    .map(({ size, middle }) => {
      const place = Math.min(middle, free - size / 2);
      free = place - size / 2;
      return place;
    })
    .toReversed();
}
