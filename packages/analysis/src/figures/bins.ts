import type { Parameter } from "@rapport/dataset";
import type { Label } from "../curve.js";
import { around } from "../query.js";
import type { Query } from "../query.js";

/**
 * A number from the end of the bin before up to, and without, its own end; the last has none. Bins are fixed and the same
 * for every practice, so that they tell nothing about anybody.
 */
export interface Bin extends Label {
  readonly end?: number;
}

/** How many of something there are: practices, sessions. */
export const countBins: readonly Bin[] = [
  { code: "0", label: "0", end: 1 },
  { code: "1", label: "1", end: 2 },
  { code: "2-3", label: "2–3", end: 4 },
  { code: "4-6", label: "4–6", end: 7 },
  { code: "7-12", label: "7–12", end: 13 },
  { code: "13-24", label: "13–24", end: 25 },
  { code: "25+", label: "25 and more" },
];

export function endsOf(bins: readonly Bin[]): readonly number[] {
  return bins.flatMap(({ end }) => (end === undefined ? [] : [end]));
}

export function labelsOf(bins: readonly Bin[]): readonly Label[] {
  return bins.map(({ code, label }) => ({ code, label }));
}

/** The place of a number among bins. */
export function placeInBins(value: number, bins: readonly Bin[]): number {
  return bins.findIndex(({ end }) => end === undefined || value < end);
}

/** The place among bins of `value`, an expression: each is below its end but the last, which has none. */
function placeSql(value: string, names: readonly string[]): string {
  const whens = names.map((name, at) => `when ${value} < cast(${name} as double) then ${at}`);
  return `case ${whens.join(" ")} else ${names.length} end`;
}

/** One row a course with the place of its bin; `values` gives one row a course, of which `value` is an expression. */
export function binned(values: Query, value: string, ends: readonly number[]): Query {
  const parameters: readonly Parameter[] = ends;
  return around(
    values,
    parameters,
    (inner, names) => `select course, unit, ${placeSql(value, names)} as value from (${inner})`,
  );
}
