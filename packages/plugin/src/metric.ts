import type { Condition } from "./condition.js";

/**
 * Which entry of a course counts: the first, the last, the most (see each metric), or the mean.
 *
 * A course is one intervention of one client. Its entries are its assignments, in the order of the days on which they were
 * reported, or given where no report came. A metric of a field looks at the entries whose details have it.
 */
export const takes = ["first", "last", "most", "mean"] as const;
export type Take = (typeof takes)[number];

/** Which direction is a good sign, so that a report can say so. */
export const directions = ["higher", "lower"] as const;
export type Direction = (typeof directions)[number];

/** The least and the most that a number can be. */
export type Range = readonly [least: number, most: number];

interface MetricBase {
  /** What a report calls the figure, for instance `Anxiety at the last practice`. By default its name, in words. */
  readonly label?: string;
  /** The unit of the figure, for instance `0 to 10`. */
  readonly unit?: string;
  /** Which direction is a good sign. Undefined where neither is. */
  readonly better?: Direction;
}

/** How many practices a course has: entries that were done or partly done. A report shows courses by that number. */
export interface CountMetric extends MetricBase {
  readonly kind: "count";
}

/** In how many courses a yes-or-no field was yes. */
export interface ShareMetric<Field extends string = string> extends MetricBase {
  readonly kind: "share";
  readonly field: Field;
  /** `most`: yes if it was yes once; `mean`: the share of the course's entries with yes. */
  readonly take: Take;
}

/**
 * In how many courses a condition held: `{ field: "move", is: "back" }`. Entries whose details have the field count, and
 * those for which the condition holds are a yes.
 */
export interface ShareWhereMetric<When extends Condition = Condition> extends MetricBase {
  readonly kind: "shareWhere";
  readonly when: When;
  /** As of `share`. */
  readonly take: Take;
}

/** How often each level of a text field was chosen. */
export interface ChoicesMetric<Field extends string = string, Level extends string = string> extends MetricBase {
  readonly kind: "choices";
  readonly field: Field;
  /**
   * In the order of the report. A value that is not listed is counted as "other". By default the levels that the schema
   * publishes of the field (Standard JSON Schema, as zod has it); where it publishes none, they have to be given.
   */
  readonly levels?: readonly Level[];
  /** What a report calls each level; a level without a label is shown as it is. */
  readonly labels?: { readonly [L in Level]?: string };
  /** `most`: the level chosen most often, of equals the one listed first. */
  readonly take: Exclude<Take, "mean">;
}

/** The mean of a number over courses. */
export interface AverageMetric<Field extends string = string, When extends Condition = Condition> extends MetricBase {
  readonly kind: "average";
  readonly field: Field;
  /** Only entries for which it holds, for instance those at one step. */
  readonly when?: When;
  /** `most`: the course's largest value. */
  readonly take: Take;
  /**
   * The scale. A value beyond it counts as its nearer end, so that no single record moves a mean by more than the scale
   * allows.
   */
  readonly range: Range;
}

/** The mean, over courses with two entries or more, of what a number changed by from the first to the last. */
export interface ChangeMetric<Field extends string = string, When extends Condition = Condition> extends MetricBase {
  readonly kind: "change";
  readonly field: Field;
  /** Only entries for which it holds. */
  readonly when?: When;
  /** The scale; a value beyond it counts as its nearer end. */
  readonly range: Range;
}

/** How many courses got how far along ordered steps; the furthest step of a course counts, whatever followed. */
export interface FurthestStepMetric<
  Field extends string = string,
  Step extends string | number = string | number,
> extends MetricBase {
  readonly kind: "furthestStep";
  readonly field: Field;
  /** From the first step to the furthest. */
  readonly steps: readonly Step[];
  /** What a report calls each step; a step without a label is shown as it is. */
  readonly labels?: { readonly [S in Step]?: string };
}

/**
 * How long courses spend at each step: the days from an entry at the step to the next entry, added up over the course.
 * The last entry's step lasts until the intervention ends; while it goes on, that time is censored. A report shows the
 * median (Kaplan–Meier) of the courses that were at the step.
 */
export interface TimeAtStepMetric<
  Field extends string = string,
  Step extends string | number = string | number,
> extends MetricBase {
  readonly kind: "timeAtStep";
  readonly field: Field;
  readonly steps: readonly Step[];
  readonly labels?: { readonly [S in Step]?: string };
}

/**
 * How much: practices of a course, practices a week (from the start of the intervention to its last entry, a week at
 * least), and minutes in all where a field holds them.
 */
export interface DoseMetric<Field extends string = string> extends MetricBase {
  readonly kind: "dose";
  /** The field that holds the minutes of one practice. */
  readonly minutes?: Field;
}

/** How much of what was reported on was done, 0 to 1: done counts whole and partly done half. */
export interface AdherenceMetric extends MetricBase {
  readonly kind: "adherence";
}

/**
 * How long until the first entry of a kind, counted from the start of the intervention, by the life-table method: courses
 * that go on without it are censored, and those that end without it are a competing exit. Without `when`, until the first
 * practice.
 */
export interface TimeToFirstMetric<When extends Condition = Condition> extends MetricBase {
  readonly kind: "timeToFirst";
  readonly when?: When;
}

/** The same time as `timeToFirst`, drawn as a curve as stages are: "first completed step 3". */
export interface MilestoneClockMetric<When extends Condition = Condition> extends MetricBase {
  readonly kind: "milestoneClock";
  readonly when: When;
}

/** A figure that a report may draw from a type's details: data, never code, so that no plug-in runs over records. */
export type Metric =
  | CountMetric
  | ShareMetric
  | ShareWhereMetric
  | ChoicesMetric
  | AverageMetric
  | ChangeMetric
  | FurthestStepMetric
  | TimeAtStepMetric
  | DoseMetric
  | AdherenceMetric
  | TimeToFirstMetric
  | MilestoneClockMetric;
