export type { NumberSeries } from "./argument-checks.js";
export type { ClusterLabel, SurvivalRows } from "./survival-samples.js";
export type { IntervalKind } from "./confidence-limits.js";
export type { SurvivalCurve } from "./survival-curve.js";
export { kaplanMeier } from "./kaplan-meier.js";
export type { SurvivalOptions, SurvivalSamples } from "./kaplan-meier.js";
export { survivalQuantile } from "./survival-quantile.js";
export type { SurvivalQuantile } from "./survival-quantile.js";
export type { RobustMark } from "./curve-source.js";
export { restrictedMean } from "./restricted-mean.js";
export type { RestrictedMean } from "./restricted-mean.js";
export { restrictedMeanDifference } from "./restricted-mean-difference.js";
export type { RestrictedMeanDifference } from "./restricted-mean-difference.js";
export { cumulativeIncidence } from "./cumulative-incidence.js";
export type {
  CauseIncidence,
  CompetingSamples,
  CumulativeIncidence,
  IncidenceOptions,
} from "./cumulative-incidence.js";
export { restrictedMeanTimeLost } from "./restricted-mean-time-lost.js";
export type { GroupRows, GroupTestOptions, StratumLabel } from "./group-rows.js";
export { logRankTest } from "./log-rank-test.js";
export type { LogRankGroup, LogRankSample, LogRankTest } from "./log-rank-test.js";
export { grayTest } from "./gray-test.js";
export type { GrayCauseTest, GraySample } from "./gray-test.js";
export { actuarialCurve } from "./actuarial-curve.js";
export type { ActuarialInterval, ActuarialOptions, ActuarialRow } from "./actuarial-curve.js";

export { wilsonInterval } from "./wilson-interval.js";
export type { ProportionEstimate } from "./wilson-interval.js";
export { pairedChange, pairedChangeFromMoments } from "./paired-change.js";
export type { ChangeMoments, ChangeOptions, PairedChange } from "./paired-change.js";
export { reliableChange, reliableChangeThreshold } from "./reliable-change.js";
export type {
  ReliableChange,
  ReliableChangeCategory,
  ReliableChangeInput,
  ReliableChangeParameters,
} from "./reliable-change.js";
export { clinicalCutoffs } from "./clinical-cutoffs.js";
export type { ClinicalCutoffs, CutoffGroups, GroupNorm } from "./clinical-cutoffs.js";
export { clinicallySignificantChange } from "./clinically-significant-change.js";
export type {
  ClinicalChangeCategory,
  ClinicallySignificantChange,
  ClinicallySignificantChangeInput,
} from "./clinically-significant-change.js";

export { normalQuantile } from "./normal-quantile.js";
export { studentQuantile } from "./student-quantile.js";
