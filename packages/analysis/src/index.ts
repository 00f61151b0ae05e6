export type {
  InstrumentResult,
  Label,
  NotAnswered,
  OutcomeChangeResult,
  Proportion,
  QuestionResult,
  ReliableChangeMethod,
  ReportContent,
  StageCurve,
  StagePoint,
  StageResult,
  TimeInStageResult,
} from "./results.js";
