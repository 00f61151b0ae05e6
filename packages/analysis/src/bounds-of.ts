/**
 * Where each of so many groups begins in one list that is ascending by group, and at the end where the last one is over.
 * `groups` gives the group of each.
 */
export function boundsOf(groups: Int32Array, count: number): Uint32Array {
  const bounds = new Uint32Array(count + 1);
  for (const group of groups) bounds[group + 1] = (bounds[group + 1] ?? 0) + 1;
  for (let group = 0; group < count; group += 1) bounds[group + 1] = (bounds[group + 1] ?? 0) + (bounds[group] ?? 0);
  return bounds;
}
