import { dealOut } from "../deal-out.js";
import { sortPart } from "../sort-part.js";
import type { Flow, FlowStays } from "./read-flow.js";

/** The stays that were entered by a day, those of one episode after one another. */
function staysUntil({ episode, entered }: FlowStays, day: number): Int32Array {
  const rows = new Int32Array(episode.length);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) if ((entered[at] ?? 0) <= day) rows[count++] = at;
  return dealOut(episode, rows.subarray(0, count));
}

/**
 * How often each episode went back, 2 for twice or more; -1 where it has fewer than two stays by the as-of day, or was not seen
 * from its beginning. It goes back where it enters a stage that stands before the last one in the model, or the same one again
 * after a time in none. Going on again from there is no going back.
 */
export function returnsOf({ until, episodes, stays }: Flow): Int32Array {
  const { episode, stage, entered, left } = stays;
  const found = new Int32Array(episodes.unit.length).fill(-1);
  const rows = staysUntil(stays, until);
  // What was not left and what is in no stage are -1, which is the greatest without a sign.
  const compare = (one: number, other: number): number =>
    (entered[one] ?? 0) - (entered[other] ?? 0) ||
    ((left[one] ?? -1) >>> 0) - ((left[other] ?? -1) >>> 0) ||
    ((stage[one] ?? -1) >>> 0) - ((stage[other] ?? -1) >>> 0);
  const goesBack = (before: number, after: number): boolean => {
    const [from, to] = [stage[before] ?? -1, stage[after] ?? -1];
    if (from < 0 || to < 0) return false;
    const leftOn = left[before] ?? -1;
    return to < from || (to === from && leftOn >= 0 && (entered[after] ?? 0) > leftOn);
  };
  for (let from = 0, end = 0; from < rows.length; from = end) {
    const own = episode[rows[from] ?? 0] ?? 0;
    while (end < rows.length && episode[rows[end] ?? 0] === own) end += 1;
    if (end - from === 1 || episodes.beginsLate[own] === 1) continue;
    sortPart(rows, from, end, compare);
    let times = 0;
    for (let at = from + 1; at < end; at += 1) if (goesBack(rows[at - 1] ?? 0, rows[at] ?? 0)) times += 1;
    found[own] = Math.min(times, 2);
  }
  return found;
}
