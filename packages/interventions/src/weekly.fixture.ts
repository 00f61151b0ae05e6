import type { InterventionType } from "@rapport/plugin";
import { evaluateMetric } from "@rapport/plugin/testing";
import type { Course, CourseEntry, CourseValue } from "@rapport/plugin/testing";

/** A course that reports once a week from day 7 on, all done, and ends a week after its last report. */
export function weekly(details: readonly unknown[]): Course {
  const entries = details.map((each, at): CourseEntry => ({ day: 7 * (at + 1), completion: "done", details: each }));
  const ends = 7 * (details.length + 1);
  return { entries, ends, lasts: ends };
}

/** What each metric of a type makes of a course; of its examples, once a week, where none is given. */
export function figures(
  type: Pick<InterventionType, "details" | "metrics" | "examples">,
  course: Course = weekly(type.examples),
): Readonly<Record<string, CourseValue>> {
  return Object.fromEntries(Object.keys(type.metrics).map((name) => [name, evaluateMetric(type, name, course)]));
}
