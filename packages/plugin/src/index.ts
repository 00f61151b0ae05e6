export { checkDetails } from "./check-details.js";
export { checkPlugin } from "./check-plugin.js";
export { defineIntervention } from "./define-intervention.js";
export { levelsOf } from "./levels.js";
export { metricLabel } from "./metric-label.js";
export {
  adherence,
  average,
  change,
  choices,
  count,
  dose,
  furthestStep,
  milestoneClock,
  share,
  shareWhere,
  timeAtStep,
  timeToFirst,
} from "./metrics.js";
export { createRegistry } from "./registry.js";
export { after, agreement } from "./wait.js";

export type { InterventionType } from "./intervention-type.js";
export type { PluginIssue, Result } from "./issue.js";
export type { Condition, FieldAtLeast, FieldAtMost, FieldIs } from "./condition.js";
export type { FollowUp, FollowUpKind, Roadblock } from "./follow-up.js";
export type {
  AdherenceMetric,
  AverageMetric,
  ChangeMetric,
  ChoicesMetric,
  CountMetric,
  Direction,
  DoseMetric,
  FurthestStepMetric,
  Metric,
  MilestoneClockMetric,
  Range,
  ShareMetric,
  ShareWhereMetric,
  Take,
  TimeAtStepMetric,
  TimeToFirstMetric,
} from "./metric.js";
export type { MetricOf, WaitOf } from "./metric-of.js";
export type { LabelOptions, MetricOptions, RangeOptions, TakeOptions, WhenOptions } from "./metrics.js";
export type { Wait, WaitForAgreement, WaitForIntervention } from "./wait.js";
export type { Registry } from "./registry.js";
export type { Audience, Physical, Setting, TreatmentStage } from "./vocabulary.js";
