/** How the things of one set differ from those of another, in units. Ascending unit numbers, repeated. */
export interface SetDifference {
  /** Units with more things in the second. */
  readonly came: number;
  /** Units with fewer. */
  readonly went: number;
  /** Units with things in both. */
  readonly shared: number;
}

/** Where the run of equal numbers that begins at `from` ends. */
function runEnd(things: Uint32Array, from: number): number {
  let end = from;
  while (end < things.length && things[end] === things[from]) end += 1;
  return end;
}

/** Compares two sets in one walk along both. The first is part of the second where no unit `went`. */
export function differenceOf(first: Uint32Array, second: Uint32Array): SetDifference {
  let [came, went, shared] = [0, 0, 0];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const [left, right] = [first[i] ?? Infinity, second[j] ?? Infinity];
    const [nextI, nextJ] = [left <= right ? runEnd(first, i) : i, right <= left ? runEnd(second, j) : j];
    if (left === right) shared += 1;
    if (nextI - i > nextJ - j) went += 1;
    if (nextI - i < nextJ - j) came += 1;
    [i, j] = [nextI, nextJ];
  }
  return { came, went, shared };
}

/** How many different units have things; counted no further than `most`, where more of them are all the same. */
export function unitsIn(things: Uint32Array, most = Infinity): number {
  let units = 0;
  for (let at = 0; at < things.length && units < most; at = runEnd(things, at)) units += 1;
  return units;
}

/** All the things of several sets. */
export function allOf(sets: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(sets.reduce((sum, set) => sum + set.length, 0));
  let at = 0;
  for (const set of sets) {
    all.set(set, at);
    at += set.length;
  }
  return all.sort();
}
