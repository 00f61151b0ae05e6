/** Some groups that follow one another: the place of the first, and of the one after the last. */
export interface Batch {
  readonly first: number;
  readonly end: number;
}

/**
 * All groups in batches of as many as have no more than `most` things together, or of one that has more. `bounds` are where
 * each group's things begin, and at the end where the last one's are over.
 */
export function batchesOf(bounds: ArrayLike<number>, most: number): readonly Batch[] {
  const batches: Batch[] = [];
  let first = 0;
  for (let end = 1; end < bounds.length; end += 1) {
    const more = (bounds[end + 1] ?? Infinity) - (bounds[first] ?? 0);
    if (more <= most) continue;
    batches.push({ first, end });
    first = end;
  }
  return batches;
}
