/** Sets of counted things, each named by its unit of protection; a unit with three things is there three times. */
export type Things = Uint32Array;

export const noThings: Things = new Uint32Array(0);

/** Of how many units things are, and how many the two have that have the most; 0 where there is none. */
interface Shares {
  readonly units: number;
  readonly largest: number;
  readonly second: number;
}

function countedShares(things: Things): Shares {
  let [units, largest, second] = [0, 0, 0];
  for (let from = 0, at = 1; from < things.length; at += 1) {
    if (at < things.length && things[at] === things[from]) continue;
    const share = at - from;
    units += 1;
    if (share > largest) [largest, second] = [share, largest];
    else if (share > second) second = share;
    from = at;
  }
  return { units, largest, second };
}

/** A set is asked about many times until a report is released, and never changes. */
const known = new WeakMap<Things, Shares>();

function sharesOf(things: Things): Shares {
  const before = known.get(things);
  if (before) return before;
  const shares = countedShares(things);
  known.set(things, shares);
  return shares;
}

/** How many different units the things belong to. */
export function unitsOf(things: Things): number {
  return sharesOf(things).units;
}

/** How many things the two units have that have the most, in descending order; 0 where there is none. */
export function twoLargest(things: Things): readonly [largest: number, second: number] {
  const { largest, second } = sharesOf(things);
  return [largest, second];
}

/** How many things each unit has, in descending order. */
export function sharesByUnit(things: Things): readonly number[] {
  const shares: number[] = [];
  let from = 0;
  for (let at = 1; at <= things.length; at += 1) {
    if (at < things.length && things[at] === things[from]) continue;
    shares.push(at - from);
    from = at;
  }
  return shares.toSorted((a, b) => b - a);
}

/** Two sets in one walk along both, which takes a fraction of the time of sorting. */
function merged(one: Things, other: Things): Things {
  const both = new Uint32Array(one.length + other.length);
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    const left = one[i] ?? 0;
    const right = other[j] ?? 0;
    if (left <= right) {
      both[i + j] = left;
      i += 1;
    } else {
      both[i + j] = right;
      j += 1;
    }
  }
  // One of the two is at its end.
  both.set(one.subarray(i), i + j);
  both.set(other.subarray(j), i + j);
  return both;
}

/** All things of several sets together. One set alone is that set itself. */
export function together(sets: readonly Things[]): Things {
  const some = sets.filter(({ length }) => length > 0);
  const [first = noThings, second] = some;
  if (second === undefined) return first;
  if (some.length === 2) return merged(first, second);
  const half = Math.ceil(some.length / 2);
  return merged(together(some.slice(0, half)), together(some.slice(half)));
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
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

/** Whether sets have together the things of `all` and no others. Of many they are counted by unit, so that nothing is merged. */
export function areTogether(sets: readonly Things[], all: Things): boolean {
  const length = sets.reduce((sum, set) => sum + set.length, 0);
  if (length !== all.length) return false;
  const units = (all.at(-1) ?? -1) + 1;
  if (length < units / 8) return sameThings(together(sets), all);
  const left = new Uint32Array(units);
  for (const unit of all) left[unit] = (left[unit] ?? 0) + 1;
  for (const set of sets) {
    for (const unit of set) {
      const more = left[unit] ?? 0;
      if (more === 0) return false;
      left[unit] = more - 1;
    }
  }
  return true;
}
