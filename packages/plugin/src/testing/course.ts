/** One entry of a course: an assignment, with its report where one came. */
export interface CourseEntry {
  /** Whole days from the start of the intervention to the report, or to the assignment where no report came. */
  readonly day: number;
  /** Absent until it is reported. */
  readonly completion?: "done" | "partly" | "not_done";
  /** What was recorded of it, as JSON holds it; absent where nothing was. */
  readonly details?: unknown;
}

/** One intervention of one client, as far as it is seen. All days are whole days from its start, which is day 0. */
export interface Course {
  /** In any order; entries of one day keep the order in which they stand here. */
  readonly entries: readonly CourseEntry[];
  /** The day on which the intervention ended. Absent while it goes on. */
  readonly ends?: number;
  /** The last day that is seen. What lies after it is not known yet: neither an entry nor the end. */
  readonly lasts: number;
}

/** The days that a course spent at a step. */
export interface StepTime {
  readonly step: string | number;
  readonly days: number;
  /** False where the course is at the step still, so that the days are censored. */
  readonly ended: boolean;
}

/** How much a course had. */
export interface DoseValue {
  readonly practices: number;
  readonly perWeek: number;
  /** In all; absent where the metric names no field, or no practice has it. */
  readonly minutes?: number;
}

/** How long until something was reached, until the intervention ended without it, or how long it is open. */
export interface ClockValue {
  readonly days: number;
  readonly outcome: "reached" | "ended" | "open";
}

/** What one course comes to. `undefined` where it has no value. */
export type CourseValue = number | boolean | string | readonly StepTime[] | DoseValue | ClockValue | undefined;
