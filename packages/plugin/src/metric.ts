/** Which value stands for a course of practices: the first, the last, the most (see each metric), or the mean. */
export const takes = ["first", "last", "most", "mean"] as const;
export type Take = (typeof takes)[number];

/** Which direction is a good sign, so that a report can say so. */
export const directions = ["higher", "lower"] as const;
export type Direction = (typeof directions)[number];

interface MetricBase {
  /** What a report calls the figure, for instance `Anxiety at the last practice`. */
  readonly label: string;
  /** The unit of the figure, for instance `0 to 10`. */
  readonly unit?: string;
  /** Which direction is a good sign. Undefined where neither is. */
  readonly better?: Direction;
}

/** How many practices of the type there were. */
export interface CountMetric extends MetricBase {
  readonly kind: "count";
}

/** In how many courses a yes-or-no field was yes. */
export interface ShareMetric<Field extends string = string> extends MetricBase {
  readonly kind: "share";
  readonly field: Field;
  /** `most`: yes if it was yes once; `mean`: the share of the course's practices with yes. */
  readonly take: Take;
}

/** How often each level of a text field was chosen. */
export interface ChoicesMetric<Field extends string = string, Level extends string = string> extends MetricBase {
  readonly kind: "choices";
  readonly field: Field;
  /** In the order of the report. A value that is not listed is counted as "other". */
  readonly levels: readonly Level[];
  /** What a report calls each level; a level without a label is shown as it is. */
  readonly labels?: { readonly [L in Level]?: string };
  /** `most`: the level chosen most often, of equals the one listed first. */
  readonly take: Exclude<Take, "mean">;
}

/** The mean of a number over courses. */
export interface AverageMetric<Field extends string = string> extends MetricBase {
  readonly kind: "average";
  readonly field: Field;
  /** `most`: the course's largest value. */
  readonly take: Take;
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

/** A figure that a report may draw from a type's details: data, never code, so that no plug-in runs over records. */
export type Metric = CountMetric | ShareMetric | ChoicesMetric | AverageMetric | FurthestStepMetric;
