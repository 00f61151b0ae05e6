/** Text at the end of a line: a number and what it is. */
export interface EndLabel {
  readonly words: readonly [number: string, what: string];
  /** Where the line ends, in pixels from the top. */
  readonly y: number;
}

/** Pixels that one label of two lines takes. */
const labelHeight = 34;

/**
 * Middles of at most two labels, each as near to the end of its line as it can be without lying on the other, between `top`
 * and `bottom`; in the order in which they were given.
 */
export function endPlaces(labels: readonly EndLabel[], top: number, bottom: number): readonly number[] {
  const [first, second] = labels;
  const within = (y: number) => Math.min(Math.max(y, top + labelHeight / 2), bottom - labelHeight / 2);
  if (!first) return [];
  if (!second) return [within(first.y)];
  const [one, other] = [within(first.y), within(second.y)];
  if (Math.abs(one - other) >= labelHeight) return [one, other];
  const half = labelHeight / 2;
  const middle = Math.min(Math.max((one + other) / 2, top + labelHeight), bottom - labelHeight);
  return first.y <= second.y ? [middle - half, middle + half] : [middle + half, middle - half];
}
