import type { Course } from "./course.js";

/** Details taken as one course: one entry a week from day 0, each done, and still going on a week after the last. */
export function weeklyCourse(examples: readonly unknown[]): Course {
  return {
    entries: examples.map((details, at) => ({ day: 7 * at, completion: "done", details })),
    lasts: 7 * examples.length,
  };
}
