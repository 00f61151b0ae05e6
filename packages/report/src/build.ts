// What makes a report, without what draws, writes and reads it, for programs that start quickly.
export { clockNames, comparedQuestions, equalFollowUp, groupings } from "@rapport/analysis";
export type { ClockName, Grouping } from "@rapport/analysis";
export { buildComparison } from "./build-comparison.js";
export type { BuiltComparison, ComparedDatasets } from "./build-comparison.js";
export { buildReport, tablesFor } from "./build-report.js";
export type { BuiltReport, Candidate, ReportOptions } from "./build-report.js";
export { questionCodes } from "./questions.js";
export type { QuestionOptions } from "./questions.js";
