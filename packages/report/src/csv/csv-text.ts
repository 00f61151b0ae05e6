import type { ReportCell, ReportTable } from "../tables/report-table.js";

/**
 * Where a program for spreadsheets would begin a formula: a sign at the beginning of a text, or behind a semicolon, tab or
 * line end, which end a cell in some countries' programs. The full-width signs are taken for the others (OWASP, CSV Injection).
 */
const formula = /(?<=^|[;\t\r\n])(?=[\s"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])|^(?=[\t\r])/gu;

/** A text that no program takes for a formula: an apostrophe stands in front of what begins one. */
export function plainText(text: string): string {
  return text.replaceAll(formula, "'");
}

function quoted(text: string): string {
  return /[",;\t\r\n]/u.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellText(cell: ReportCell): string {
  if (cell === undefined) return "";
  // A number is a number, also a negative one.
  return typeof cell === "number" ? String(cell) : quoted(plainText(cell));
}

/** Without it Excel on Windows takes UTF-8 for the local code page. */
const byteOrderMark = "\uFEFF";

/** A table as CSV (RFC 4180): a header of names, CRLF, an empty cell for what is not there, and a mark that it is UTF-8. */
export function csvText({ columns, rows }: Pick<ReportTable, "columns" | "rows">): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((cells) => cells.map(cellText).join(","));
  return `${byteOrderMark}${lines.map((line) => `${line}\r\n`).join("")}`;
}
