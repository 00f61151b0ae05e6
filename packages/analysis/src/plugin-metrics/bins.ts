import type { Label } from "../curve.js";

/** A number from the end of the bin before up to, and without, its own end; the last has none. */
interface Bin extends Label {
  readonly end?: number;
}

// All bins are fixed and the same for every practice, so that they tell nothing about anybody.

/** How many practices a course has. */
export const practiceBins: readonly Bin[] = [
  { code: "0", label: "0", end: 1 },
  { code: "1", label: "1", end: 2 },
  { code: "2-3", label: "2–3", end: 4 },
  { code: "4-6", label: "4–6", end: 7 },
  { code: "7-12", label: "7–12", end: 13 },
  { code: "13-24", label: "13–24", end: 25 },
  { code: "25+", label: "25 and more" },
];

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

export function endsOf(bins: readonly Bin[]): readonly number[] {
  return bins.flatMap(({ end }) => (end === undefined ? [] : [end]));
}

export function labelsOf(bins: readonly Bin[]): readonly Label[] {
  return bins.map(({ code, label }) => ({ code, label }));
}
