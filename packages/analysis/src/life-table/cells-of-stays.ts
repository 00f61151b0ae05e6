import type { Cell } from "@rapport/disclosure";
import { greatest } from "./stays.js";
import type { Stays } from "./stays.js";

/** How many different practitioners the stays in each group come from. */
function practitionersIn(practitioner: Int32Array, groups: Int32Array, count: number): Int32Array {
  const most = greatest(practitioner) + 1;
  const seen = new Uint8Array(count * most);
  const found = new Int32Array(count);
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? -1;
    const place = group * most + (practitioner[at] ?? 0);
    if (group < 0 || seen[place] === 1) continue;
    seen[place] = 1;
    found[group] = (found[group] ?? 0) + 1;
  }
  return found;
}

/**
 * Stays in so many groups, each as a number of things; `groupOf` names the group of the n-th, or is negative where it is in
 * none. One pass to count and one to fill, however many groups there are.
 */
export function cellsOfStays(stays: Stays, count: number, groupOf: (at: number) => number): readonly Cell[] {
  const { unit, practitioner } = stays;
  const groups = new Int32Array(unit.length);
  for (let at = 0; at < groups.length; at += 1) groups[at] = groupOf(at);
  // Where each group's things begin in one list of all; the stays are ascending by unit, and so is each group.
  const ends = new Uint32Array(count + 1);
  for (const group of groups) if (group >= 0) ends[group + 1] = (ends[group + 1] ?? 0) + 1;
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
  const practitioners = practitioner && practitionersIn(practitioner, groups, count);
  return Array.from({ length: count }, (_, group): Cell => {
    const of = things.subarray(ends[group], ends[group + 1]);
    const known = practitioners?.[group];
    return { things: of, ...(known === undefined || of.length === 0 ? {} : { practitioners: known }) };
  });
}

/** All stays. */
export function cellOfStays({ unit, practitioner }: Stays): Cell {
  const [practitioners] = practitioner ? practitionersIn(practitioner, new Int32Array(unit.length), 1) : [];
  return { things: unit, ...(practitioners === undefined || unit.length === 0 ? {} : { practitioners }) };
}
