export { fromDanfo } from "./from-danfo.js";
export { groupCells, groupKey } from "./group-key.js";
export { toDanfo } from "./to-danfo.js";
export type { DanfoTable, MissingCells, ToDanfoOptions } from "./to-danfo.js";
export type { Cell, ColumnType, ColumnTypes, RowOf } from "./columns.js";
export type { DanfoFrame, DanfoModule, DanfoOptions } from "./danfo-module.js";
