import type { Bin } from "../figures/bins.js";

// How many practices a course has is told in the bins of every count.

/** Practices a week. */
export const perWeekBins: readonly Bin[] = [
  { code: "under-0.5", label: "Under 1/2", end: 0.5 },
  { code: "0.5-1", label: "1/2 to under 1", end: 1 },
  { code: "1-2", label: "1 to under 2", end: 2 },
  { code: "2-4", label: "2 to under 4", end: 4 },
  { code: "4+", label: "4 and more" },
];

/** Minutes in all. */
export const minuteBins: readonly Bin[] = [
  { code: "under-30", label: "Under 30", end: 30 },
  { code: "30-60", label: "30 to under 60", end: 60 },
  { code: "60-120", label: "60 to under 120", end: 120 },
  { code: "120-300", label: "120 to under 300", end: 300 },
  { code: "300+", label: "300 and more" },
];
