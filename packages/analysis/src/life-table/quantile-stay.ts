import type { DraftPosition } from "@rapport/disclosure";
import { kaplanMeier, survivalQuantile } from "@rapport/statistics";
import type { SurvivalSamples } from "@rapport/statistics";
import { cellOfStays } from "./cells-of-stays.js";
import { distinctUnits, leaveOneOut } from "./leave-one-out.js";
import { riskDays } from "./risk-days.js";
import { greatest } from "./stays.js";
import type { Stays } from "./stays.js";
import { unitEnds } from "./unit-ends.js";
import { windowQuantile } from "./window-quantile.js";

/** Stays seen from the beginning, as counts of those that are alike: how long they were seen, and whether they ended. */
function countedStays({ days, exit }: Stays): SurvivalSamples {
  const width = greatest(days) + 1;
  const counts = new Uint32Array(2 * width);
  for (let at = 0; at < days.length; at += 1) {
    const place = (days[at] ?? 0) + ((exit[at] ?? -1) >= 0 ? width : 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const filled = Array.from(counts, (_, place) => place).filter((place) => (counts[place] ?? 0) > 0);
  return {
    time: filled.map((place) => place % width),
    event: filled.map((place) => place >= width),
    weight: filled.map((place) => counts[place] ?? 0),
  };
}

/** Whether a number stands twice in a row. */
function hasNeighbours(numbers: Int32Array): boolean {
  for (let at = 1; at < numbers.length; at += 1) if (numbers[at] === numbers[at - 1]) return true;
  return false;
}

/** The variance allows for clusters with several stays here, where there are any; else counts by day tell as much. */
function curveOf(stays: Stays, level: number) {
  const { days, entry, exit, cluster } = stays;
  // A cluster is of one unit, whose stays stand in the order of their clusters.
  const repeated = hasNeighbours(cluster);
  if (!repeated && greatest(entry) === 0) return kaplanMeier(countedStays(stays), { level });
  const event = exit.map((each) => (each >= 0 ? 1 : 0));
  return kaplanMeier({ time: days, event, entry, ...(repeated ? { cluster } : {}) }, { level });
}

/**
 * Kaplan–Meier quantiles of the stays in one state, in days (p = 0.5 for the median): each the mean of the exit days around it
 * (`windowQuantile`), with the Brookmeyer–Crowley interval on the log-log scale. Stays that last are censored, those that
 * began before the records count from when they were seen.
 */
export function quantileStays(stays: Stays, level: number, probabilities: readonly number[]): readonly DraftPosition[] {
  const risk = riskDays(stays);
  const curve = curveOf(stays, level);
  const of = cellOfStays(stays);
  const units = distinctUnits(stays);
  const ends = unitEnds(stays);
  return probabilities.map((p) => {
    const estimate = windowQuantile(risk, p);
    const { lower, upper } = survivalQuantile(curve, p);
    return {
      kind: "position",
      ...(p === 0.5 ? {} : { quantile: p }),
      of,
      estimate,
      lower,
      upper,
      unitsBelow: ends.endedBy(estimate),
      unitsAbove: ends.lastedTo(estimate),
      leaveOneOut: leaveOneOut(units, risk, p),
    };
  });
}

/** The median alone. */
export function medianStay(stays: Stays, level: number): DraftPosition {
  const [median] = quantileStays(stays, level, [0.5]);
  if (!median) throw new RangeError("One probability gives one quantile.");
  return median;
}
