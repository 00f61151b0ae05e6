export { synthesize } from "./synthesize.js";
export type { SynthesizeOptions } from "./synthesize.js";
export type { PracticeOptions } from "./course/practice-options.js";
export type { InventedType } from "./invented-type.js";
export type { Row, Rows, TableName } from "./records/rows.js";
export { drawStays } from "./draw-stays.js";
export type { DrawnStay } from "./draw-stays.js";
export type { Stay } from "./course/stay.js";
export { truth } from "./truth.js";
export type { ExitTruth, StageTruth, Truth } from "./truth.js";
export { PracticeFolderError } from "./write/practice-folder-error.js";
export type { PracticeFolderErrorCode } from "./write/practice-folder-error.js";
export { checkPracticeFolder } from "./write/own-folder.js";
export { writePractice } from "./write/write-practice.js";
export type { WriteOptions, WrittenPractice } from "./write/write-practice.js";
export { defaultParameters } from "./parameters/default-parameters.js";
export type {
  Attendance,
  Completion,
  ExitParameters,
  HouseholdKind,
  MeasureParameters,
  PercentParameters,
  PracticeParameters,
  StageParameters,
  SumOfDraws,
  Weights,
} from "./parameters/parameters.js";
export type { DayBounds } from "./chance/duration.js";
