import type { DraftPosition } from "@rapport/disclosure";
import type { RiskDays } from "./risk-days.js";
import type { Stay } from "./stays.js";
import { windowMedian } from "./window-median.js";

/** Up to so many days looked at in all, every unit is left out: about a tenth of a second. */
const longest = 1e7;
/** At least so many units are left out. */
const fewest = 200;

/** The stays of every unit, those of units that are alike in all that counts once. */
function distinctUnits(stays: readonly Stay[]): readonly (readonly Stay[])[] {
  const units = new Map<number, Stay[]>();
  for (const stay of stays) {
    const of = units.get(stay.unit);
    if (of) of.push(stay);
    else units.set(stay.unit, [stay]);
  }
  const patternOf = (of: readonly Stay[]) =>
    of
      .map(({ entry, days, exit }) => `${entry} ${days} ${exit === null ? "" : "x"}`)
      .toSorted()
      .join();
  return [...new Map([...units.values()].map((of) => [patternOf(of), of])).values()];
}

/**
 * The units that can move a median most: those with most stays, and of these those with a stay that ended nearest to it.
 * One who left early takes less from the estimate at the median than one who left just before it, and all who stayed longer
 * take the same.
 */
function influential(
  units: readonly (readonly Stay[])[],
  median: number | undefined,
  most: number,
): readonly (readonly Stay[])[] {
  if (units.length <= most) return units;
  const distance = (of: readonly Stay[]) => Math.min(...of.map((stay) => Math.abs(stay.days - (median ?? 0))));
  return units
    .map((of) => ({ of, away: distance(of) }))
    .toSorted((one, other) => other.of.length - one.of.length || one.away - other.away)
    .slice(0, most)
    .map(({ of }) => of);
}

/**
 * The lowest and the highest window median when any one unit is left out with all its stays; `undefined` where one of them
 * is not reached. Exact, unless there are so many different units on so many days that it would take long: then of the
 * units that can move it most.
 */
export function leaveOneOut(
  stays: readonly Stay[],
  risk: RiskDays,
  mostSteps: number = longest,
): DraftPosition["leaveOneOut"] {
  const most = Math.max(fewest, Math.floor(mostSteps / Math.max(1, risk.day.length)));
  let [lowest, highest] = [Infinity, -Infinity];
  for (const without of influential(distinctUnits(stays), windowMedian(risk), most)) {
    const median = windowMedian(risk, without);
    if (median === undefined) return undefined;
    lowest = Math.min(lowest, median);
    highest = Math.max(highest, median);
  }
  return lowest === Infinity ? undefined : { lowest, highest };
}
