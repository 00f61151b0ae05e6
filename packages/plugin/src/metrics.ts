import type { Condition } from "./condition.js";
import type {
  AdherenceMetric,
  AverageMetric,
  ChangeMetric,
  ChoicesMetric,
  CountMetric,
  Direction,
  DoseMetric,
  FurthestStepMetric,
  MilestoneClockMetric,
  Range,
  ShareMetric,
  ShareWhereMetric,
  Take,
  TimeAtStepMetric,
  TimeToFirstMetric,
} from "./metric.js";

/** What every metric can say of itself. */
export interface MetricOptions {
  /** What a report calls the figure; by default its name, in words. */
  readonly label?: string;
  /** The unit of the figure, for instance `0 to 10`. */
  readonly unit?: string;
  /** Which direction is a good sign. */
  readonly better?: Direction;
}

/** `take` says which value stands for a course of practices: of several values, one client counts once. */
export interface TakeOptions<T extends Take = Take> extends MetricOptions {
  readonly take?: T;
}

/** The scale of a number: 0 to 10 unless it is given. */
export interface RangeOptions extends MetricOptions {
  readonly range?: Range;
}

/** Only entries for which a condition holds. */
export interface WhenOptions<When extends Condition> {
  readonly when?: When;
}

/** Labels for the values of a field. */
export interface LabelOptions<Value extends string | number> {
  readonly labels?: { readonly [V in Value]?: string };
}

/** As helpfulness and distress are rated (P6.1). */
const usualRange: Range = [0, 10];

/** How many practices a course has. */
export function count(options: MetricOptions = {}): CountMetric {
  return { kind: "count", ...options };
}

/** In how many courses a yes-or-no field was yes. Without `take`, the mean: the share of a course's entries. */
export function share<const Field extends string>(field: Field, options: TakeOptions = {}): ShareMetric<Field> {
  return { kind: "share", field, take: "mean", ...options };
}

/** In how many courses a condition held, of those with its field. Without `take`, the share of a course's entries. */
export function shareWhere<const When extends Condition>(
  when: When,
  options: TakeOptions = {},
): ShareWhereMetric<When> {
  return { kind: "shareWhere", when, take: "mean", ...options };
}

type ChoicesOptions<Level extends string> = TakeOptions<Exclude<Take, "mean">> & LabelOptions<Level>;

/**
 * How often each of the `levels` of a text field was chosen, in that order. Without `levels`, those that the schema
 * publishes; without `take`, the last of a course.
 */
export function choices<const Field extends string>(
  field: Field,
  options?: ChoicesOptions<string>,
): ChoicesMetric<Field, never>;
export function choices<const Field extends string, const Level extends string>(
  field: Field,
  levels: readonly Level[],
  options?: ChoicesOptions<NoInfer<Level>>,
): ChoicesMetric<Field, Level>;
export function choices(
  field: string,
  levels: readonly string[] | ChoicesOptions<string> = {},
  options: ChoicesOptions<string> = {},
): ChoicesMetric {
  const given = isList(levels) ? { levels, ...options } : levels;
  return { kind: "choices", field, take: "last", ...given };
}

/** A plain `Array.isArray` does not narrow a readonly list. */
function isList<Entry>(value: readonly Entry[] | object): value is readonly Entry[] {
  return Array.isArray(value);
}

/** The mean of a number field over courses. Without `take`, a course's mean stands for it; without `range`, 0 to 10. */
export function average<const Field extends string, const When extends Condition = never>(
  field: Field,
  options: TakeOptions & RangeOptions & WhenOptions<When> = {},
): AverageMetric<Field, When> {
  return { kind: "average", field, take: "mean", range: usualRange, ...options };
}

/** The mean change of a number field from a course's first entry to its last. Without `range`, 0 to 10. */
export function change<const Field extends string, const When extends Condition = never>(
  field: Field,
  options: RangeOptions & WhenOptions<When> = {},
): ChangeMetric<Field, When> {
  return { kind: "change", field, range: usualRange, ...options };
}

/** How far courses got along `steps`, listed from the first to the furthest. */
export function furthestStep<const Field extends string, const Step extends string | number>(
  field: Field,
  steps: readonly Step[],
  options: MetricOptions & LabelOptions<NoInfer<Step>> = {},
): FurthestStepMetric<Field, Step> {
  return { kind: "furthestStep", field, steps, ...options };
}

/** How long courses spend at each of `steps`. */
export function timeAtStep<const Field extends string, const Step extends string | number>(
  field: Field,
  steps: readonly Step[],
  options: MetricOptions & LabelOptions<NoInfer<Step>> = {},
): TimeAtStepMetric<Field, Step> {
  return { kind: "timeAtStep", field, steps, ...options };
}

/** How many practices, how often, and how many minutes where a field holds them. */
export function dose<const Field extends string = never>(
  options: MetricOptions & { readonly minutes?: Field } = {},
): DoseMetric<Field> {
  return { kind: "dose", ...options };
}

/** How much of what was reported on was done. */
export function adherence(options: MetricOptions = {}): AdherenceMetric {
  return { kind: "adherence", ...options };
}

/** How long until the first entry for which `when` holds; until the first practice without it. */
export function timeToFirst<const When extends Condition = never>(
  options: MetricOptions & WhenOptions<When> = {},
): TimeToFirstMetric<When> {
  return { kind: "timeToFirst", ...options };
}

/** A curve of how long it takes until an entry for which `when` holds: `milestoneClock({ field: "step", is: 3, done: true })`. */
export function milestoneClock<const When extends Condition>(
  when: When,
  options: MetricOptions = {},
): MilestoneClockMetric<When> {
  return { kind: "milestoneClock", when, ...options };
}
