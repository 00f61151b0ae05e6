export { askTogether } from "./ask-together.js";
export { sharing } from "./sharing.js";
export { versions } from "./versions.js";
export { draftOf } from "./draft-of.js";
export type { DraftOptions } from "./draft-of.js";
export { draftScope } from "./draft-scope.js";
export { draftSums } from "./sums/draft-sums.js";
export { population } from "./population.js";
export { timeInStage } from "./time-in-stage/time-in-stage.js";
export { timeInStageResult } from "./time-in-stage/time-in-stage-result.js";
export type { TimeInStageOptions } from "./time-in-stage/time-in-stage.js";
export { clockFigure, clockNames } from "./time-in-stage/clocks.js";
export type { Clock, ClockName } from "./time-in-stage/clocks.js";
export { groupings } from "./stage-groups/groupings.js";
export type { PracticeName } from "./stage-groups/practice-levels.js";
export type { Grouping } from "./stage-groups/groupings.js";
export type { GroupedStage, GroupTest, StageGroup, StageGroupsResult } from "./stage-groups/stage-groups-types.js";
export type { TimeInStageSetting } from "./time-in-stage/time-in-stage-result.js";
export { stageFlow } from "./stage-flow/stage-flow.js";
export { stageFlowResult } from "./stage-flow/stage-flow-result.js";
export type { StageFlowSetting } from "./stage-flow/stage-flow-result.js";
export { flowWeeks, returnsFigure, stateFigure } from "./stage-flow/weeks.js";
export { goalProgress } from "./goal-progress/goal-progress.js";
export { goalProgressResult } from "./goal-progress/goal-progress-result.js";
export type { GoalProgressSetting } from "./goal-progress/goal-progress-result.js";
export { outcomeChange } from "./outcome-change/outcome-change.js";
export type { OutcomeChangeOptions } from "./outcome-change/outcome-change.js";
export { outcomeChangeResult } from "./outcome-change/outcome-change-result.js";
export type { OutcomeChangeSetting } from "./outcome-change/outcome-change-result.js";
export type { OwnReliabilities, OwnReliability } from "./outcome-change/reliability.js";
export { interventionUse } from "./intervention-use/intervention-use.js";
export { interventionUseResult } from "./intervention-use/intervention-use-result.js";
export type { InterventionUseSetting } from "./intervention-use/intervention-use-result.js";
export { homework } from "./homework/homework.js";
export { homeworkResult } from "./homework/homework-result.js";
export { commitment } from "./commitment/commitment.js";
export { commitmentResult } from "./commitment/commitment-result.js";
export { pluginMetrics } from "./plugin-metrics/plugin-metrics.js";
export type { PluginMetricsOptions } from "./plugin-metrics/plugin-metrics.js";
export { pluginMetricsResult } from "./plugin-metrics/plugin-metrics-result.js";
export { access } from "./access/access.js";
export { accessResult } from "./access/access-result.js";
export type { AccessSetting } from "./access/access-result.js";
export { monthRun } from "./access/month-run.js";
export type { MonthCount, MonthRun } from "./access/month-run.js";
export { afterTermination } from "./after-termination/after-termination.js";
export { afterTerminationResult } from "./after-termination/after-termination-result.js";
export { compareReports, isApart } from "./comparison/compare-reports.js";
export { comparedQuestions } from "./comparison/key-figures.js";
export { equalFollowUp } from "./comparison/equal-follow-up.js";
export type {
  ComparedCode,
  ComparedDifference,
  ComparedFigure,
  ComparedValue,
  Comparison,
  DifferenceMethod,
} from "./comparison/comparison-types.js";
export type { Dataset, OpenedPeriod } from "@rapport/dataset";
export { categoryLabel } from "./category-label.js";
export { printedValue } from "./outcome-change/proportion.js";
export type { CurveExit, Label, SessionCurve, SessionPoint, StageCurve, StagePoint } from "./curve.js";
export type {
  ClinicalRange,
  ComputedChangeMethod,
  EffectSize,
  HalfDeviationMethod,
  InstrumentResult,
  MethodResult,
  ScoreBinRange,
  ScoreDistribution,
  ScoresAt,
  NotAnswered,
  OutcomeChangeResult,
  PercentageMethod,
  PopulationTable,
  Proportion,
  PublishedChangeMethod,
  QuestionResult,
  RegressionMethod,
  ReliableChangeMethod,
  ReportContent,
  ReportPractices,
  StageMeans,
  StageResult,
  StageScore,
  StageSessions,
  TimeInStageResult,
} from "./results.js";
export type { Fingerprint, MadeWith, MethodNote, QualityNote, ReleasedQuality } from "./report-account.js";
export type { ClockFigure, MeanFigure, RateFigure, SharesFigure, TimesFigure } from "./figures/figure-types.js";
export type {
  CountedThing,
  FigureGroup,
  FiguresQuestion,
  FiguresResult,
  QuestionFigure,
} from "./figures/figures-result.js";
export type {
  DoseFigure,
  InterventionTypeResult,
  MetricFigure,
  MetricResult,
  ReachedStep,
  PluginMetricsResult,
} from "./plugin-metrics/plugin-metrics-types.js";
