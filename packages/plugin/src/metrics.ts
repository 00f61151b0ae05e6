import type {
  AverageMetric,
  ChoicesMetric,
  CountMetric,
  Direction,
  FurthestStepMetric,
  ShareMetric,
  Take,
} from "./metric.js";

/** What every metric can say of itself. */
export interface MetricOptions {
  /** What a report calls the figure. */
  readonly label: string;
  /** The unit of the figure, for instance `0 to 10`. */
  readonly unit?: string;
  /** Which direction is a good sign. */
  readonly better?: Direction;
}

/** `take` says which value stands for a course of practices: of several values, one client counts once. */
export interface TakeOptions<T extends Take = Take> extends MetricOptions {
  readonly take?: T;
}

/** Labels for the values of a field. */
export interface LabelOptions<Value extends string | number> {
  readonly labels?: { readonly [V in Value]?: string };
}

/** How many practices of the type there were. */
export function count(options: MetricOptions): CountMetric {
  return { kind: "count", ...options };
}

/** In how many courses a yes-or-no field was yes. Without `take`, the mean: the share of a course's practices. */
export function share<const Field extends string>(field: Field, options: TakeOptions): ShareMetric<Field> {
  return { kind: "share", field, take: "mean", ...options };
}

/** How often each of the `levels` of a text field was chosen, in that order. Without `take`, the last of a course. */
export function choices<const Field extends string, const Level extends string>(
  field: Field,
  levels: readonly Level[],
  options: TakeOptions<Exclude<Take, "mean">> & LabelOptions<NoInfer<Level>>,
): ChoicesMetric<Field, Level> {
  return { kind: "choices", field, levels, take: "last", ...options };
}

/** The mean of a number field over courses. Without `take`, a course's mean stands for it. */
export function average<const Field extends string>(field: Field, options: TakeOptions): AverageMetric<Field> {
  return { kind: "average", field, take: "mean", ...options };
}

/** How far courses got along `steps`, listed from the first to the furthest. */
export function furthestStep<const Field extends string, const Step extends string | number>(
  field: Field,
  steps: readonly Step[],
  options: MetricOptions & LabelOptions<NoInfer<Step>>,
): FurthestStepMetric<Field, Step> {
  return { kind: "furthestStep", field, steps, ...options };
}
