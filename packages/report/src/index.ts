export { buildReport, tablesFor } from "./build-report.js";
export type { BuiltReport, ReportOptions } from "./build-report.js";
export { questionCodes } from "./questions.js";
export { renderHtml } from "./render-html.js";
export { renderJson } from "./render-json.js";
export { ReportFileError } from "./report-file-error.js";
export type { ReportFileErrorCode } from "./report-file-error.js";
export { writeReport } from "./write-report.js";
export type { WriteOptions } from "./write-report.js";
