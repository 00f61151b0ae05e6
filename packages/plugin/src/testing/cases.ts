import type { Course, CourseValue } from "./course.js";

/** A course that the author thought up, and what metrics make of it. */
export interface CourseCase {
  readonly course: Course;
  readonly expected: Readonly<Record<string, CourseValue>>;
}

/** What an author knows of a type and the kit holds it to. All of it is invented, never a client's. */
export interface InterventionCases<Details = unknown> {
  /** Details that the schema accepts, beside the type's examples. May be empty. */
  readonly valid: readonly Details[];
  /** Details that the schema refuses; at least one. */
  readonly invalid: readonly unknown[];
  /**
   * The value of each metric by its name, worked out by hand, over the examples taken as one course: one entry a week
   * (days 0, 7, 14…), each done, and still going on a week after the last (see `weeklyCourse`).
   */
  readonly metrics: Readonly<Record<string, CourseValue>>;
  /** Further courses, for what one course of examples cannot show. Each metric has a value here or in `metrics`. */
  readonly courses?: readonly CourseCase[];
}
