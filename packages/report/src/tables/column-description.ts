import type { Language } from "@rapport/language";
import type { ReportColumn } from "./report-table.js";

/** What a column says, and what its numbers are in where that is the same for all of them. */
export function columnDescription({ say }: Language, { description, unit }: ReportColumn): string {
  return unit === undefined ? description : `${description} ${say("column.inUnit", { unit })}`;
}
