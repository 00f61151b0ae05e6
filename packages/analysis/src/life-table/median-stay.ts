import type { Dataset } from "@rapport/dataset";
import type { DraftPosition } from "@rapport/disclosure";
import { kaplanMeier, survivalQuantile } from "@rapport/statistics";
import type { Query } from "../query.js";
import { readClusteredStays } from "./stays.js";
import type { Stays } from "./stays.js";

/** Grouped where each cluster was here once; else stay by stay, with a variance that allows for repeated stays. */
async function curveOf(dataset: Dataset, query: Query, stays: Stays, level: number) {
  if (stays.repeated) return kaplanMeier(await readClusteredStays(dataset, query, stays.state), { level });
  return kaplanMeier(
    {
      time: stays.counts.map((stay) => stay.days),
      event: stays.counts.map((stay) => stay.exit !== null),
      entry: stays.counts.map((stay) => stay.entry),
      weight: stays.counts.map((stay) => stay.count),
    },
    { level },
  );
}

/**
 * The Kaplan–Meier median of the stays in one state, in days, with its Brookmeyer–Crowley interval on the log-log scale.
 * Stays that last are censored, those that began before the records count from when they were seen. `query` is the one
 * that the stays were read with.
 */
export async function medianStay(dataset: Dataset, query: Query, stays: Stays, level: number): Promise<DraftPosition> {
  const median = survivalQuantile(await curveOf(dataset, query, stays, level), 0.5);
  const { estimate } = median;
  const below = (first: { readonly day: number }) => estimate === undefined || first.day <= estimate;
  const above = (span: { readonly last: number }) => estimate === undefined || span.last >= estimate;
  return {
    kind: "position",
    ...median,
    unitsBelow: stays.firstExits.reduce((sum, first) => (below(first) ? sum + first.units : sum), 0),
    unitsAbove: stays.spans.reduce((sum, span) => (above(span) ? sum + span.units : sum), 0),
  };
}
