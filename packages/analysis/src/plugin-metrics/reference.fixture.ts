import type { CourseValue } from "@rapport/plugin/testing";
import { kaplanMeier, survivalQuantile } from "@rapport/statistics";
import { expect } from "vitest";

/** One course and what a metric makes of it. */
export interface Evaluated<Value> {
  readonly client: string;
  readonly value: Value;
}

const unitsOf = (courses: readonly { readonly client: string }[]) => new Set(courses.map(({ client }) => client)).size;
const cellOf = (courses: readonly { readonly client: string }[]) => ({
  count: courses.length,
  units: unitsOf(courses),
});

/** The cells of a breakdown, where `placeOf` says which part a value is in, if any. */
export function expectedShares(
  courses: readonly Evaluated<CourseValue>[],
  parts: number,
  placeOf: (value: CourseValue) => number | undefined,
) {
  const placed = courses.filter(({ value }) => placeOf(value) !== undefined);
  return {
    total: cellOf(placed),
    parts: Array.from({ length: parts }, (_, at) => cellOf(placed.filter(({ value }) => placeOf(value) === at))),
  };
}

/** The mean over clients of the mean of each one's courses. */
export function expectedMean(courses: readonly Evaluated<CourseValue>[]) {
  const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const valued = courses.flatMap(({ client, value }) => (typeof value === "number" ? [{ client, value }] : []));
  const clients = [...new Set(valued.map(({ client }) => client))];
  const means = clients.map((each) => meanOf(valued.filter(({ client }) => client === each).map(({ value }) => value)));
  return { n: means.length, mean: means.length === 0 ? undefined : meanOf(means) };
}

interface Stay {
  readonly days: number;
  /** `undefined` while it lasts. */
  readonly exit?: string;
}

/** What a life table counts after one day, up to and including another. */
export function expectedRow(stays: readonly Evaluated<Stay>[], after: number, day: number) {
  const over = stays.filter(({ value }) => value.days > after && value.days <= day);
  const by = (exit: string | undefined) => over.filter(({ value }) => value.exit === exit);
  return {
    day,
    entered: 0,
    exits: { reached: by("reached").length, ended: by("ended").length },
    censored: by(undefined).length,
  };
}

/** The exits around the median by their places, from 0: five, or all where there are fewer. */
function aroundMedian(days: readonly number[], median: number): readonly number[] {
  const first = Math.max(0, Math.min(median - 2, days.length - 5));
  return days.slice(first, first + 5);
}

/**
 * The median with its interval, which allows for clients with several stays where there are any. The estimate is made of
 * single exits, each of which leaves one less at risk: those that are still there at its time, and all exits after it.
 */
export function expectedMedian(stays: readonly Evaluated<{ readonly days: number; readonly ended: boolean }>[]) {
  const repeated = unitsOf(stays) < stays.length;
  const curve = kaplanMeier({
    time: stays.map(({ value }) => value.days),
    event: stays.map(({ value }) => value.ended),
    ...(repeated ? { cluster: stays.map(({ client }) => client) } : {}),
  });
  const { lower, upper } = survivalQuantile(curve, 0.5);
  const inOrder = stays
    .map(({ value }) => value)
    .toSorted((one, other) => one.days - other.days || Number(other.ended) - Number(one.ended));
  let survival = 1;
  const gone = inOrder.flatMap(({ ended }, at) => {
    if (!ended) return [];
    survival *= 1 - 1 / (inOrder.length - at);
    return [survival];
  });
  const median = gone.findIndex((share) => share <= 0.5 + 1e-9);
  const days = inOrder.filter(({ ended }) => ended).map((stay) => stay.days);
  const around = aroundMedian(days, median);
  const estimate = median === -1 ? undefined : around.reduce((sum, day) => sum + day, 0) / around.length;
  return { estimate: estimate === undefined ? undefined : expect.closeTo(estimate, 9), lower, upper };
}
