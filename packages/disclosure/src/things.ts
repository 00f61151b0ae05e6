/** Sets of counted things, each named by its unit of protection; a unit with three things is there three times. */
export type Things = Uint32Array;

export const noThings: Things = new Uint32Array(0);

/** How many different units the things belong to. */
export function unitsOf(things: Things): number {
  let units = 0;
  let last = -1;
  for (const unit of things) {
    if (unit !== last) units += 1;
    last = unit;
  }
  return units;
}

/** How many things the units have that have the most, in descending order, at most `most` of them. */
export function largestShares(things: Things, most: number): readonly number[] {
  const shares: number[] = [];
  let from = 0;
  for (let at = 1; at <= things.length; at += 1) {
    if (at < things.length && things[at] === things[from]) continue;
    shares.push(at - from);
    from = at;
  }
  return shares.toSorted((a, b) => b - a).slice(0, most);
}

/** All things of several sets together. */
export function together(sets: readonly Things[]): Things {
  const all = new Uint32Array(sets.reduce((sum, set) => sum + set.length, 0));
  let at = 0;
  for (const set of sets) {
    all.set(set, at);
    at += set.length;
  }
  return all.sort();
}

/** The things of `all` without those of `some`, thing by thing; `undefined` where `some` holds one that `all` does not. */
export function without(all: Things, some: Things): Things | undefined {
  if (some.length > all.length) return undefined;
  const rest = new Uint32Array(all.length - some.length);
  let taken = 0;
  let at = 0;
  for (const unit of all) {
    if (taken < some.length && some[taken] === unit) taken += 1;
    else if (at < rest.length) {
      rest[at] = unit;
      at += 1;
    } else return undefined;
  }
  return taken === some.length ? rest : undefined;
}

export function sameThings(a: Things, b: Things): boolean {
  return a.length === b.length && a.every((unit, at) => unit === b[at]);
}
