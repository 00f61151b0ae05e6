import type { Condition, FieldAtLeast, FieldAtMost, FieldIs } from "./condition.js";
import type {
  AdherenceMetric,
  AverageMetric,
  ChangeMetric,
  ChoicesMetric,
  CountMetric,
  DoseMetric,
  FurthestStepMetric,
  Metric,
  MilestoneClockMetric,
  ShareMetric,
  ShareWhereMetric,
  TimeAtStepMetric,
  TimeToFirstMetric,
} from "./metric.js";
import type { Wait } from "./wait.js";

/** The field names of details, of every member where details are a union. */
type Names<Details> = Details extends unknown ? Extract<keyof Details, string> : never;

type ValueAt<Details, Name> = Details extends unknown
  ? Name extends keyof Details
    ? NonNullable<Details[Name]>
    : never
  : never;

/** The fields whose values, where present, are all of one type. */
type FieldOf<Details, Value> = {
  [Name in Names<Details>]: [ValueAt<Details, Name>] extends [Value] ? Name : never;
}[Names<Details>];

type ChoicesOf<Details> = {
  [Field in FieldOf<Details, string>]: ChoicesMetric<Field, ValueAt<Details, Field> & string>;
}[FieldOf<Details, string>];

type StepsOf<Details> = {
  [Field in FieldOf<Details, string | number>]:
    | FurthestStepMetric<Field, ValueAt<Details, Field> & (string | number)>
    | TimeAtStepMetric<Field, ValueAt<Details, Field> & (string | number)>;
}[FieldOf<Details, string | number>];

type IsOf<Details> = {
  [Field in FieldOf<Details, string | number | boolean>]: FieldIs<
    Field,
    ValueAt<Details, Field> & (string | number | boolean)
  >;
}[FieldOf<Details, string | number | boolean>];

/** The conditions that can be asked of details of a known type; any, where nothing is known of them. */
type ConditionOf<Details> = unknown extends Details
  ? Condition
  : IsOf<Details> | FieldAtLeast<FieldOf<Details, number>> | FieldAtMost<FieldOf<Details, number>>;

/** What details of a known type can be waited for; anything, where nothing is known of them. */
export type WaitOf<Details> = unknown extends Details ? Wait : Wait<FieldOf<Details, boolean>>;

/**
 * The metrics that details of a known type can have: each names a field that exists and has the right type.
 * Any metric, where nothing is known of the details.
 */
export type MetricOf<Details> = unknown extends Details
  ? Metric
  : | CountMetric
    | AdherenceMetric
    | DoseMetric<FieldOf<Details, number>>
    | ShareMetric<FieldOf<Details, boolean>>
    | ChoicesOf<Details>
    | ShareWhereMetric<ConditionOf<Details>>
    | AverageMetric<FieldOf<Details, number>, ConditionOf<Details>>
    | ChangeMetric<FieldOf<Details, number>, ConditionOf<Details>>
    | StepsOf<Details>
    | TimeToFirstMetric<ConditionOf<Details>>
    | MilestoneClockMetric<ConditionOf<Details>>;
