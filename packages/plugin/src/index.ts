export { checkDetails } from "./check-details.js";
export { checkPlugin } from "./check-plugin.js";
export { defineIntervention } from "./define-intervention.js";
export { average, choices, count, furthestStep, share } from "./metrics.js";
export { createRegistry } from "./registry.js";

export type { InterventionType } from "./intervention-type.js";
export type { PluginIssue, Result } from "./issue.js";
export type {
  AverageMetric,
  ChoicesMetric,
  CountMetric,
  Direction,
  FurthestStepMetric,
  Metric,
  ShareMetric,
  Take,
} from "./metric.js";
export type { MetricOf } from "./metric-of.js";
export type { LabelOptions, MetricOptions, TakeOptions } from "./metrics.js";
export type { Registry } from "./registry.js";
export type { Audience, Physical, Setting, TreatmentStage } from "./vocabulary.js";
