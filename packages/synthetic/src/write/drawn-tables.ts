import { tables } from "@rapport/dataset";
import { tableNames } from "../records/rows.js";

const drawn: ReadonlySet<string> = new Set(tableNames);

/** The tables that are drawn and written, as the dataset describes them. Others an invented practice does not keep. */
export const drawnTables = tables.filter(({ name }) => drawn.has(name));
