export { version } from "./version.js";
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
export { conditionalRemaining } from "./conditional-remaining.js";
export type { ConditionalRemaining, RemainingQuantile } from "./conditional-remaining.js";
export type { ClientClock, ObservedRows } from "./client-rows.js";
export type { ClientStays } from "./client-stays.js";
export { stateOccupation } from "./state-occupation.js";
export type { OccupationOptions, StateOccupation, TransitionCount } from "./state-occupation.js";
export type { OccupationCurve } from "./occupation-curves.js";
export type { LengthOfStay, StayEstimate } from "./length-of-stay.js";
export { meanCumulativeCount } from "./mean-cumulative-count.js";
export type { CountOptions, MeanCumulativeCount, RecurrentRows } from "./mean-cumulative-count.js";

export { wilsonInterval } from "./wilson-interval.js";
export type { ProportionEstimate, ProportionOptions } from "./wilson-interval.js";
export { newcombeDifference, newcombePairedDifference } from "./newcombe-difference.js";
export type { CountOf, PairedCounts } from "./newcombe-difference.js";
export { differenceFromLimits } from "./difference-from-limits.js";
export type { Limited } from "./difference-from-limits.js";
export { welchDifference } from "./welch-difference.js";
export type { MeanDifference, MeanOf } from "./welch-difference.js";
export { pairedChange, pairedChangeFromMoments } from "./paired-change.js";
export type { ChangeMoments, ChangeOptions, PairedChange } from "./paired-change.js";
export { baselineAdjustedChange } from "./baseline-adjusted-change.js";
export type { BaselineAdjustedChange } from "./baseline-adjusted-change.js";
export { pairedMoments } from "./paired-moments.js";
export type { PairedMoments } from "./paired-moments.js";
export { standardizedMeanChange, standardizedMeanChangeFromMoments } from "./standardized-mean-change.js";
export type { StandardizedMeanChange } from "./standardized-mean-change.js";
export type { StandardizedEffect } from "./standardized-effects.js";
export type { ScoreSeries } from "./score-pairs.js";
export type { ChangeCategories, ReliableChangeCategory } from "./reliable-change-category.js";
export { reliableChangeThreshold } from "./reliable-change-threshold.js";
export type { ReliableChangeParameters } from "./reliable-change-threshold.js";
export type {
  EdwardsNunnallyRule,
  GulliksenLordNovickRule,
  HagemanArrindellRule,
  HsuLinnNordRule,
  JacobsonTruaxRule,
  NunnallyKotschRule,
  ReliableChangeRule,
} from "./reliable-change-rule.js";
export { reliableChange } from "./reliable-change.js";
export type { ChangeScores, ReliableChange, ReliableChangeInput } from "./reliable-change.js";
export { clinicalCutoffs } from "./clinical-cutoffs.js";
export type { ClinicalCutoffs, CutoffGroups, GroupNorm } from "./clinical-cutoffs.js";
export { hagemanArrindellShares, trueScoreCutoffs } from "./hageman-arrindell.js";
export type { GroupShares, HagemanArrindellSample } from "./hageman-arrindell.js";
export { clinicallySignificantChange } from "./clinically-significant-change.js";
export type {
  ClinicalChangeCategory,
  ClinicallySignificantChange,
  ClinicallySignificantChangeInput,
} from "./clinically-significant-change.js";
export { percentageChange } from "./percentage-change.js";
export type { PercentageChange, PercentageChangeInput } from "./percentage-change.js";
export { importantChange, importantGroupChange } from "./important-change.js";
export type { GroupImportance, ImportantDifference, ImportantGroupChange } from "./important-change.js";
export { goalAttainmentChange, goalAttainmentT } from "./goal-attainment.js";
export type {
  GoalAttainment,
  GoalAttainmentChange,
  GoalAttainmentOptions,
  GoalLevel,
  GoalProgress,
} from "./goal-attainment.js";
export { goalBasedOutcomeChange } from "./goal-based-outcome.js";
export type { GoalBasedOutcome, GoalRatings } from "./goal-based-outcome.js";
export type { Rate } from "./rate.js";
export { talkingTherapiesOutcomes } from "./talking-therapies-outcomes.js";
export type {
  TalkingTherapiesMeasure,
  TalkingTherapiesOutcomes,
  TalkingTherapiesPerson,
} from "./talking-therapies-outcomes.js";
export { changeRates } from "./change-rates.js";
export type { ChangeRates, ChangeRatesInput, ChangeRatesOptions } from "./change-rates.js";

export { normalQuantile } from "./normal-quantile.js";
export { normalCdf, normalLogCdf } from "./normal-cdf.js";
export { studentQuantile } from "./student-quantile.js";
export { studentCdf, studentTwoSidedP } from "./student-cdf.js";
export { noncentralStudentCdf } from "./noncentral-student-cdf.js";
export { individualsChart } from "./individuals-chart.js";
export type { ChartSignal, IndividualsChart } from "./individuals-chart.js";
