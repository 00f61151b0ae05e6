import type { RiskDays } from "./risk-days.js";
import type { SeenStay } from "./stays.js";

/** How many exits to either side of the quantile are averaged. */
export const reach = 2;

/** As much as R lets two probabilities differ that are the same. */
const tolerance = 2 ** -26;

/** The estimate from which on a quantile is reached. */
export function shareLeft(p: number): number {
  return 1 - p + tolerance;
}

/** By how much fewer exits and stays at risk there are on each of the days of `RiskDays` without some stays. */
interface LeftOut {
  readonly exits: Int32Array;
  /** Beside the day before. */
  readonly atRisk: Int32Array;
}

/** The place of the first day that is a given one or later. */
export function placeOf(days: readonly number[], day: number): number {
  let [from, until] = [0, days.length];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if ((days[middle] ?? 0) < day) from = middle + 1;
    else until = middle;
  }
  return from;
}

/**
 * What is less without some stays. A stay is at risk from the day after it came under observation until the one on which it ended.
 * One that is seen from the beginning is at risk on day 0.
 */
function leftOut({ day }: RiskDays, without: readonly SeenStay[]): LeftOut {
  const [exits, atRisk] = [new Int32Array(day.length + 1), new Int32Array(day.length + 1)];
  for (const { entry, days, ended } of without) {
    const first = entry === 0 ? 0 : placeOf(day, entry + 1);
    const last = placeOf(day, days);
    const isDay = day[last] === days;
    const after = isDay ? last + 1 : last;
    if (ended && isDay) exits[last] = (exits[last] ?? 0) + 1;
    if (first >= after) continue;
    atRisk[first] = (atRisk[first] ?? 0) + 1;
    atRisk[after] = (atRisk[after] ?? 0) - 1;
  }
  return { exits, atRisk };
}

/** The place among all exits, from 1, of that at which the Kaplan–Meier estimate first is 1 − p or less. */
function quantilePlace({ day, exits, atRisk }: RiskDays, p: number, without: LeftOut): number | undefined {
  const share = shareLeft(p);
  let survival = 1;
  let before = 0;
  let fewer = 0;
  for (let at = 0; at < day.length; at += 1) {
    fewer += without.atRisk[at] ?? 0;
    const leaving = (exits[at] ?? 0) - (without.exits[at] ?? 0);
    if (leaving === 0) continue;
    const there = (atRisk[at] ?? 0) - fewer;
    if ((survival * (there - leaving)) / there <= share) {
      // Exits of one day follow one another: after `exit` of them the estimate is survival * (there - exit) / there.
      for (let exit = 1; ; exit += 1) if ((survival * (there - exit)) / there <= share) return before + exit;
    }
    survival *= (there - leaving) / there;
    before += leaving;
  }
  return undefined;
}

/** The mean day of the exits from the place `first` to `last`, both counted in. */
function meanDay({ day, exits }: RiskDays, without: LeftOut, first: number, last: number): number {
  let sum = 0;
  let before = 0;
  for (let at = 0; at < day.length && before < last; at += 1) {
    const until = before + (exits[at] ?? 0) - (without.exits[at] ?? 0);
    sum += (day[at] ?? 0) * Math.max(0, Math.min(until, last) - Math.max(before, first - 1));
    before = until;
  }
  return sum / (last - first + 1);
}

/** `total` are the exits that are not left out. */
function quantileWithout(risk: RiskDays, p: number, total: number, fewer: LeftOut): number | undefined {
  const place = quantilePlace(risk, p, fewer);
  if (place === undefined) return undefined;
  const first = Math.max(1, Math.min(place - reach, total - 2 * reach));
  return meanDay(risk, fewer, first, Math.min(total, first + 2 * reach));
}

/**
 * The mean day of the five exits around a Kaplan–Meier quantile (p = 0.5 for the median), so that it is nobody's own: the one
 * at which the estimate first is 1 − p or less, with two before it and two after it. Where fewer follow or precede it, more
 * of the other side are taken; where there are fewer than five, all. `undefined` where the quantile is not reached.
 * `without` leaves stays out that `risk` was made with; who asks so often finds it sooner by `leftOutQuantile`.
 */
export function windowQuantile(risk: RiskDays, p: number, without: readonly SeenStay[] = []): number | undefined {
  const total = risk.total - without.filter((stay) => stay.ended).length;
  return quantileWithout(risk, p, total, leftOut(risk, without));
}
