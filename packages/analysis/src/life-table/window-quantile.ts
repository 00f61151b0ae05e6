import { isAtRisk } from "./risk-days.js";
import type { RiskDays } from "./risk-days.js";
import type { SeenStay } from "./stays.js";

/** How many exits to either side of the quantile are averaged. */
const reach = 2;

/** As much as R lets two probabilities differ that are the same. */
const tolerance = 2 ** -26;

/** How many exits from stays of `without` are on a day, and how many of these are at risk on it. */
function leftOut(without: readonly SeenStay[], day: number): readonly [exits: number, atRisk: number] {
  let [exits, atRisk] = [0, 0];
  for (const stay of without) {
    if (stay.ended && stay.days === day) exits += 1;
    if (isAtRisk(stay, day)) atRisk += 1;
  }
  return [exits, atRisk];
}

/** The place among all exits, from 1, of that at which the Kaplan–Meier estimate first is 1 − p or less. */
function quantilePlace({ day, exits, atRisk }: RiskDays, p: number, without: readonly SeenStay[]): number | undefined {
  const share = 1 - p + tolerance;
  let survival = 1;
  let before = 0;
  for (let at = 0; at < day.length; at += 1) {
    if (exits[at] === 0) continue;
    const [fewerExits, fewerAtRisk] = leftOut(without, day[at] ?? 0);
    const leaving = (exits[at] ?? 0) - fewerExits;
    const there = (atRisk[at] ?? 0) - fewerAtRisk;
    if (leaving === 0) continue;
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
function meanDay({ day, exits }: RiskDays, without: readonly SeenStay[], first: number, last: number): number {
  let sum = 0;
  let before = 0;
  for (let at = 0; at < day.length && before < last; at += 1) {
    const on = day[at] ?? 0;
    const until = before + (exits[at] ?? 0) - leftOut(without, on)[0];
    sum += on * Math.max(0, Math.min(until, last) - Math.max(before, first - 1));
    before = until;
  }
  return sum / (last - first + 1);
}

/**
 * The mean day of the five exits around a Kaplan–Meier quantile (p = 0.5 for the median), so that it is nobody's own: the one
 * at which the estimate first is 1 − p or less, with two before it and two after it. Where fewer follow or precede it, more
 * of the other side are taken; where there are fewer than five, all. `undefined` where the quantile is not reached.
 * `without` leaves stays out that `risk` was made with.
 */
export function windowQuantile(risk: RiskDays, p: number, without: readonly SeenStay[] = []): number | undefined {
  const place = quantilePlace(risk, p, without);
  if (place === undefined) return undefined;
  const total = risk.total - without.filter((stay) => stay.ended).length;
  const first = Math.max(1, Math.min(place - reach, total - 2 * reach));
  const last = Math.min(total, first + 2 * reach);
  return meanDay(risk, without, first, last);
}
