import { together, unitsOf } from "../things.js";
import type { Things } from "../things.js";
import type { ShapedTail } from "./shaped.js";
import { toldOf } from "./told-of.js";
import type { Limits } from "./told-of.js";

interface Interval {
  readonly from: number;
  readonly until: number;
  readonly entered: Things;
  /** Stays that ended in it. */
  readonly over: Things;
  readonly after: Things;
}

/**
 * The intervals after the last that k units left in, as one, up to the last day by which fewer than k more stays had ended and
 * enough were still at risk: k − 1 exits among too few could have changed too much. `undefined` where there is no such day, or
 * where counts are not rounded: how few those exits are is known, so that their number must be hidden by what is around it.
 */
export function longestTail(intervals: readonly Interval[], limits: Limits): ShapedTail | undefined {
  const { policy } = limits;
  if (policy.method !== "controlledRounding") return undefined;
  const tells = (things: Things) => toldOf(things, limits) !== undefined;
  const tails = intervals.map(({ until, after }, at): ShapedTail => {
    const first = intervals.slice(0, at + 1);
    return {
      from: intervals[0]?.from ?? 0,
      until,
      entered: together(first.map(({ entered }) => entered)),
      few: together(first.map(({ over }) => over)),
      atRisk: after,
    };
  });
  return tails.findLast(
    ({ entered, few, atRisk }) =>
      few.length < policy.k && unitsOf(atRisk) >= policy.fewestForPercent && ![entered, atRisk].some(tells),
  );
}
