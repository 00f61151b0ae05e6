import type { Cell } from "@rapport/disclosure";
import type { Stays } from "./stays.js";

/**
 * Stays in so many groups, each as a number of things; `groupOf` names the group of the n-th, or is negative where it is in
 * none. One pass to count and one to fill, however many groups there are.
 */
export function cellsOfStays(
  { unit }: Pick<Stays, "unit">,
  count: number,
  groupOf: (at: number) => number,
): readonly Cell[] {
  const groups = new Int32Array(unit.length);
  for (let at = 0; at < groups.length; at += 1) groups[at] = groupOf(at);
  // Where each group's things begin in one list of all; the stays are ascending by unit, and so is each group.
  const ends = new Uint32Array(count + 1);
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? -1;
    if (group >= 0) ends[group + 1] = (ends[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group < count; group += 1) ends[group + 1] = (ends[group + 1] ?? 0) + (ends[group] ?? 0);
  const next = ends.slice();
  const things = new Uint32Array(ends[count] ?? 0);
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? -1;
    if (group < 0) continue;
    const place = next[group] ?? 0;
    things[place] = unit[at] ?? 0;
    next[group] = place + 1;
  }
  return Array.from({ length: count }, (_, group): Cell => ({ things: things.subarray(ends[group], ends[group + 1]) }));
}

/** All stays. */
export function cellOfStays({ unit }: Stays): Cell {
  return { things: unit };
}

/** The stays that ended in each of so many ways, and last those that are still open. */
export function endsOfStays({ unit, exit }: Pick<Stays, "unit" | "exit">, ways: number): readonly Cell[] {
  return cellsOfStays({ unit }, ways + 1, (at) => {
    const way = exit[at] ?? -1;
    return way >= 0 ? way : ways;
  });
}
