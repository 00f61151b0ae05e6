import type { DraftPosition } from "@rapport/disclosure";
import type { RiskDays } from "./risk-days.js";
import { greatest, seenStay } from "./stays.js";
import type { SeenStay, Stays } from "./stays.js";
import { leftOutQuantile } from "./left-out-quantile.js";
import { windowQuantile } from "./window-quantile.js";

/** Up to so many days looked at in all, every unit is left out: about a tenth of a second. */
const longest = 1e7;
/** At least so many units are left out. */
const fewest = 200;

/** A stay as a number less than twice `width`, where its days are less than this. */
const numberOf = ({ days, ended }: SeenStay, width: number) => (ended ? width + days : days);

/** Stays of one unit that are alike in all that counts have one pattern, in whichever order they stand. */
function patternOf(of: readonly SeenStay[], width: number): string | number {
  const isExact = (of.length + 1) * (2 * width) ** of.length <= Number.MAX_SAFE_INTEGER;
  if (isExact && of.every(({ entry }) => entry === 0)) {
    const numbers = of.map((stay) => numberOf(stay, width)).sort((one, other) => one - other);
    // The first digit says how many follow, so that patterns of different lengths differ.
    return numbers.reduce((pattern, number) => pattern * 2 * width + number, of.length);
  }
  return of
    .map(({ entry, days, ended }) => `${entry} ${days} ${ended ? "x" : ""}`)
    .toSorted()
    .join();
}

/** The stays of every unit, those of units that are alike in all that counts once. */
export function distinctUnits(stays: Stays): readonly (readonly SeenStay[])[] {
  const { unit, entry, days, exit } = stays;
  const width = greatest(days) + 1;
  // Most units have one stay, seen from its beginning, which needs no set to be told from others.
  const single = new Uint8Array(2 * width);
  const several = new Set<string | number>();
  const found: (readonly SeenStay[])[] = [];
  for (let from = 0, until = 0; from < unit.length; from = until) {
    while (until < unit.length && unit[until] === unit[from]) until += 1;
    if (until - from === 1 && entry[from] === 0) {
      const place = (days[from] ?? 0) + ((exit[from] ?? -1) >= 0 ? width : 0);
      if (single[place] === 1) continue;
      single[place] = 1;
      found.push([seenStay(stays, from)]);
      continue;
    }
    const of: SeenStay[] = [];
    for (let at = from; at < until; at += 1) of.push(seenStay(stays, at));
    const pattern = patternOf(of, width);
    if (several.has(pattern)) continue;
    several.add(pattern);
    found.push(of);
  }
  return found;
}

/**
 * The units that can move a quantile most: those with most stays, and of these those with a stay that ended nearest to it.
 * One who left early takes less from the estimate there than one who left just before it, and all who stayed longer take the
 * same.
 */
function influential(
  units: readonly (readonly SeenStay[])[],
  quantile: number | undefined,
  most: number,
): readonly (readonly SeenStay[])[] {
  if (units.length <= most) return units;
  const distance = (of: readonly SeenStay[]) => Math.min(...of.map((stay) => Math.abs(stay.days - (quantile ?? 0))));
  return units
    .map((of) => ({ of, away: distance(of) }))
    .toSorted((one, other) => other.of.length - one.of.length || one.away - other.away)
    .slice(0, most)
    .map(({ of }) => of);
}

/**
 * The lowest and the highest window quantile when any one unit is left out with all its stays; `undefined` where one of them
 * is not reached. Exact, unless there are so many different units on so many days that it would take long: then of the
 * units that can move it most. `units` are what `distinctUnits` gives.
 */
export function leaveOneOut(
  units: readonly (readonly SeenStay[])[],
  risk: RiskDays,
  p: number,
  mostSteps: number = longest,
): DraftPosition["leaveOneOut"] {
  const most = Math.max(fewest, Math.floor(mostSteps / Math.max(1, risk.day.length)));
  let [lowest, highest] = [Infinity, -Infinity];
  const quantileWithout = leftOutQuantile(risk, p);
  for (const without of influential(units, windowQuantile(risk, p), most)) {
    const quantile = quantileWithout(without);
    if (quantile === undefined) return undefined;
    lowest = Math.min(lowest, quantile);
    highest = Math.max(highest, quantile);
  }
  return lowest === Infinity ? undefined : { lowest, highest };
}
