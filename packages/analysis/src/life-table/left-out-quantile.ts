import type { RiskDays } from "./risk-days.js";
import type { SeenStay } from "./stays.js";
import { placeOf, reach, shareLeft, windowQuantile } from "./window-quantile.js";

/** So many stays of a unit at once have an estimate of their own, which all units share. */
const mostAtOnce = 16;

/** The Kaplan–Meier estimate before each day, and at the end after the last, with so many fewer at risk on all of them. */
function survivalWith({ exits, atRisk }: RiskDays, fewer: number): Float64Array {
  const survival = new Float64Array(exits.length + 1);
  survival[0] = 1;
  for (let at = 0; at < exits.length; at += 1) {
    const there = (atRisk[at] ?? 0) - fewer;
    survival[at + 1] = ((survival[at] ?? 0) * (there - (exits[at] ?? 0))) / there;
  }
  return survival;
}

/** The exits before each day, and at the end all of them. */
function exitsBefore({ exits }: RiskDays): Float64Array {
  const before = new Float64Array(exits.length + 1);
  for (let at = 0; at < exits.length; at += 1) before[at + 1] = (before[at] ?? 0) + (exits[at] ?? 0);
  return before;
}

/** The first place from `from` to before `until` that is `found`; `until` where none is. Once found, all later ones are. */
function firstPlace(from: number, until: number, found: (at: number) => boolean): number {
  let [first, end] = [from, until];
  while (first < end) {
    const middle = (first + end) >>> 1;
    if (found(middle)) end = middle;
    else first = middle + 1;
  }
  return first;
}

/** Puts a number into a list that is ascending, with one that goes with it. */
function insert(numbers: number[], number: number, others?: number[], other = 0): void {
  let at = numbers.length;
  for (; at > 0 && (numbers[at - 1] ?? 0) > number; at -= 1) {
    numbers[at] = numbers[at - 1] ?? 0;
    if (others) others[at] = others[at - 1] ?? 0;
  }
  numbers[at] = number;
  if (others) others[at] = other;
}

/** What a unit's stays change, by the places of days, ascending. */
interface UnitSteps {
  /** Where it changes by `more` how many of its stays are at risk. */
  readonly at: number[];
  readonly more: number[];
  /** Its exits. */
  readonly exits: number[];
}

/** Reads a unit's stays into lists that are there already: there are many units, and few stays of each. */
function readSteps({ day }: RiskDays, without: readonly SeenStay[], { at, more, exits }: UnitSteps): void {
  at.length = 0;
  more.length = 0;
  exits.length = 0;
  for (const { entry, days, ended } of without) {
    const first = entry === 0 ? 0 : placeOf(day, entry + 1);
    const last = placeOf(day, days);
    const after = day[last] === days ? last + 1 : last;
    if (first >= after) continue;
    insert(at, first, more, 1);
    if (ended) {
      insert(exits, last);
      // The day of an exit is by itself, since fewer leave on it.
      insert(at, last, more, 0);
    }
    insert(at, after, more, -1);
  }
}

/**
 * `windowQuantile` without the stays of one unit after another, each found without going through all days again: between the
 * days on which a unit's own stays begin or end, the estimate falls as that of everybody does with so many fewer at risk.
 */
export function leftOutQuantile(risk: RiskDays, p: number): (without: readonly SeenStay[]) => number | undefined {
  const { day, exits, atRisk } = risk;
  const days = exits.length;
  const share = shareLeft(p);
  const before = exitsBefore(risk);
  const survivals: Float64Array[] = [];
  const survivalOf = (count: number) => (survivals[count] ??= survivalWith(risk, count));

  /** The place among the exits of a day, from 1, at which the estimate is low enough. */
  const exitOn = (there: number, survival: number): number => {
    let exit = Math.max(1, Math.floor(there * (1 - share / survival)) - 1);
    while ((survival * (there - exit)) / there > share) exit += 1;
    return exit;
  };

  /** The place among all exits that are left; `undefined` where it is not reached, and NaN where this way does not lead to it. */
  const placeWithout = ({ at: steps, more, exits: own }: UnitSteps): number | undefined => {
    let [survival, count, gone] = [1, 0, 0];
    for (let step = 0, at = 0; at < days;) {
      while (steps[step] === at) count += more[step++] ?? 0;
      let leaving = 0;
      while (own[gone + leaving] === at) leaving += 1;
      const until = leaving > 0 ? at + 1 : Math.min(steps[step] ?? days, days);
      if (leaving > 0) {
        const there = (atRisk[at] ?? 0) - count;
        const left = (exits[at] ?? 0) - leaving;
        const after = left === 0 ? survival : (survival * (there - left)) / there;
        if (left > 0 && after <= share) return (before[at] ?? 0) - gone + exitOn(there, survival);
        survival = after;
        gone += leaving;
      } else {
        const of = count > mostAtOnce ? undefined : survivalOf(count);
        const ratio = survival / (of?.[at] ?? 0);
        // On a day without anybody else at risk the estimate with so many fewer says nothing of later ones.
        if (!of || !(ratio > 0 && ratio < Infinity)) return NaN;
        if ((of[until] ?? 0) * ratio <= share) {
          const found = firstPlace(at, until, (each) => (of[each + 1] ?? 0) * ratio <= share);
          return (before[found] ?? 0) - gone + exitOn((atRisk[found] ?? 0) - count, (of[found] ?? 0) * ratio);
        }
        survival = (of[until] ?? 0) * ratio;
      }
      at = until;
    }
    return undefined;
  };

  /** Of the exits that are left, the days of those from the place `first` to `last`. */
  const sumOfDays = (own: UnitSteps["exits"], first: number, last: number): number => {
    let at = firstPlace(0, days, (each) => (before[each + 1] ?? 0) >= first);
    let gone = 0;
    while ((own[gone] ?? days) < at) gone += 1;
    let [sum, counted] = [0, (before[at] ?? 0) - gone];
    for (; at < days && counted < last; at += 1) {
      while (own[gone] === at) gone += 1;
      const until = (before[at + 1] ?? 0) - gone;
      sum += (day[at] ?? 0) * Math.max(0, Math.min(until, last) - Math.max(counted, first - 1));
      counted = until;
    }
    return sum;
  };

  const unit: UnitSteps = { at: [], more: [], exits: [] };
  return (without) => {
    readSteps(risk, without, unit);
    const place = placeWithout(unit);
    if (place === undefined) return undefined;
    if (Number.isNaN(place)) return windowQuantile(risk, p, without);
    const total = risk.total - unit.exits.length;
    const first = Math.max(1, Math.min(place - reach, total - 2 * reach));
    const last = Math.min(total, first + 2 * reach);
    return sumOfDays(unit.exits, first, last) / (last - first + 1);
  };
}
