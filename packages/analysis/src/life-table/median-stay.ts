import type { DraftPosition } from "@rapport/disclosure";
import { kaplanMeier, survivalQuantile } from "@rapport/statistics";
import { leaveOneOut } from "./leave-one-out.js";
import { riskDays } from "./risk-days.js";
import { cellOfStays } from "./stays.js";
import type { Stay } from "./stays.js";
import { windowMedian } from "./window-median.js";

/** The variance allows for clusters with several stays here, where there are any. */
function curveOf(stays: readonly Stay[], level: number) {
  const cluster = stays.map((stay) => stay.cluster);
  const repeated = new Set(cluster).size < cluster.length;
  return kaplanMeier(
    {
      time: stays.map((stay) => stay.days),
      event: stays.map((stay) => stay.exit !== null),
      entry: stays.map((stay) => stay.entry),
      ...(repeated ? { cluster } : {}),
    },
    { level },
  );
}

const unitsOf = (stays: readonly Stay[]) => new Set(stays.map((stay) => stay.unit)).size;

/**
 * The Kaplan–Meier median of the stays in one state, in days: the mean of the exit days around it (`windowMedian`), with the
 * Brookmeyer–Crowley interval of the median on the log-log scale. Stays that last are censored, those that began before
 * the records count from when they were seen.
 */
export function medianStay(stays: readonly Stay[], level: number): DraftPosition {
  const risk = riskDays(stays);
  const estimate = windowMedian(risk);
  const { lower, upper } = survivalQuantile(curveOf(stays, level), 0.5);
  const below = (stay: Stay) => stay.exit !== null && (estimate === undefined || stay.days <= estimate);
  const above = (stay: Stay) => estimate === undefined || stay.days >= estimate;
  return {
    kind: "position",
    of: cellOfStays(stays),
    estimate,
    lower,
    upper,
    unitsBelow: unitsOf(stays.filter(below)),
    unitsAbove: unitsOf(stays.filter(above)),
    leaveOneOut: leaveOneOut(stays, risk),
  };
}
