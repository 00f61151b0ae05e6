import type { CourseValue } from "@rapport/plugin/testing";
import { kaplanMeier, survivalQuantile } from "@rapport/statistics";

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
  return { n: means.length, estimate: means.length === 0 ? undefined : meanOf(means) };
}

interface Stay {
  readonly days: number;
  /** `undefined` while it lasts. */
  readonly exit?: string;
}

/** What a life table counts up to a day. */
export function expectedRow(stays: readonly Evaluated<Stay>[], day: number) {
  const over = stays.filter(({ value }) => value.days <= day);
  const by = (exit: string | undefined) => over.filter(({ value }) => value.exit === exit);
  return {
    day,
    entered: stays.length,
    exits: { reached: by("reached").length, ended: by("ended").length },
    censored: by(undefined).length,
    exitUnits: unitsOf(over.filter(({ value }) => value.exit !== undefined)),
    unitsAtRisk: unitsOf(stays.filter(({ value }) => value.days > day)),
  };
}

/** The Kaplan–Meier median with its interval, which allows for clients with several stays where there are any. */
export function expectedMedian(stays: readonly Evaluated<{ readonly days: number; readonly ended: boolean }>[]) {
  const repeated = unitsOf(stays) < stays.length;
  const curve = kaplanMeier({
    time: stays.map(({ value }) => value.days),
    event: stays.map(({ value }) => value.ended),
    ...(repeated ? { cluster: stays.map(({ client }) => client) } : {}),
  });
  return survivalQuantile(curve, 0.5);
}
