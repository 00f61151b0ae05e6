// The words of the domain that those who read a dataset need, so that they depend on one package.
export { areas, clientKinds, closureDisplays, sixStages } from "@rapport/domain";
export type { StageModel } from "@rapport/domain";
export { PluginRefusedError } from "./accepted-types.js";
export { checkDataset, openDataset } from "./open-dataset.js";
export type { DatasetOptions, OpenedDataset } from "./open-dataset.js";
export type { Dataset } from "./dataset.js";
export type { Parameter, Value } from "./engine/engine.js";
export { DatasetNotFoundError } from "./files/dataset-not-found.js";
export type { GivenRows } from "./files/rows-sheet.js";
export { describeFinding } from "./finding.js";
export type { Finding, FindingCode } from "./finding.js";
export { templateWorkbook } from "./template/template-workbook.js";
export type { TemplateOptions } from "./template/template-workbook.js";
export { tables } from "./tables/tables.js";
export type { CellType, Column, Table } from "./tables/table.js";
