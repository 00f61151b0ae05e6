import { changeRows, tablesOf } from "./table-file.js";

/** A text that occurs nowhere but where a test put it. */
export const mark = "Zzyx4711";

/** Columns in which a practice writes words of its own, where a name could stand. */
const free = ["referral_source", "gender", "background", "certifications"];

/** Whether a column holds identifiers, of its own table or of another. */
export function isIdentifier(column: string): boolean {
  return column.endsWith("_id");
}

/** Puts the mark into every text of the practice's own, and with `identifiers` into these too, so that they still fit. */
export function markEverything(practice: string, { identifiers = false } = {}): void {
  for (const table of tablesOf(practice)) {
    changeRows(practice, table, (row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => {
          const marked = cell !== "" && (free.includes(column) || (identifiers && isIdentifier(column)));
          return [column, marked ? `${mark}-${cell}` : cell];
        }),
      ),
    );
  }
}
