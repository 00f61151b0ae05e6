import type { AverageMetric, ChoicesMetric, CountMetric, FurthestStepMetric, Metric, ShareMetric } from "./metric.js";

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

type FurthestStepOf<Details> = {
  [Field in FieldOf<Details, string | number>]: FurthestStepMetric<Field, ValueAt<Details, Field> & (string | number)>;
}[FieldOf<Details, string | number>];

/**
 * The metrics that details of a known type can have: each names a field that exists and has the right type.
 * Any metric, where nothing is known of the details.
 */
export type MetricOf<Details> = unknown extends Details
  ? Metric
  : | CountMetric
    | ShareMetric<FieldOf<Details, boolean>>
    | ChoicesOf<Details>
    | AverageMetric<FieldOf<Details, number>>
    | FurthestStepOf<Details>;
