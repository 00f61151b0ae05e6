import type { CellObject } from "@e965/xlsx";
import { excelMoment } from "./excel-moment.js";

/** Days before 1927 that are not formatted as days are more likely years, or counts. */
const firstLikelyDay = 10_000;

/** Whether a number format shows a day or a time; one of hours gone by is neither. */
export type IsMoment = (format: string) => boolean;

/** Without an exponent, as a person writes numbers. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/\.?0+$/u, "");
}

function numberText(
  value: number,
  cell: CellObject,
  date1904: boolean,
  dateColumn: boolean,
  isMoment: IsMoment,
): string {
  const moment = isMoment(String(cell.z ?? "")) || (dateColumn && value >= firstLikelyDay);
  return (moment ? excelMoment(value, date1904) : undefined) ?? plainNumber(value);
}

/**
 * A cell as text: texts as they are, numbers in full, days by the workbook's date system, truth values as yes and no.
 * `undefined` for a cell that shows an error, such as #N/A.
 */
export function cellText(
  cell: CellObject | undefined,
  { date1904, dateColumn, isMoment }: { date1904: boolean; dateColumn: boolean; isMoment: IsMoment },
): string | undefined {
  if (cell?.t === "e") return undefined;
  const value = cell?.v;
  if (cell === undefined || value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return numberText(value, cell, date1904, dateColumn, isMoment);
  return typeof value === "string" ? value : value.toISOString().slice(0, 10);
}
