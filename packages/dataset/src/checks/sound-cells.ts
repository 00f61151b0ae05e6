import { quoteName, quoteText } from "../engine/quote.js";
import { sqlType } from "../engine/sql-type.js";
import { columnNames } from "../files/sheet.js";
import { exampleMark } from "../tables/example-mark.js";
import type { Column, Table } from "../tables/table.js";
import { cellRules, isNumber, outOfRange } from "./cell-rules.js";

/** Whether a rule about the type refuses what is empty or has blanks around it: no code and no number has any. */
function refusesBlanks({ type }: Column["cell"]): boolean {
  return type === "code" || type === "yesno" || type === "number";
}

/** Why a cell cannot be taken as it stands, as conditions in SQL; most cells are asked no more than this. */
function faults(cell: string, column: Column): readonly string[] {
  // What comes before the first visible character is empty, or begins with a blank.
  const blanks = refusesBlanks(column.cell) ? [] : [`${cell} < '!'`, `ends_with(${cell}, ' ')`];
  const missing = column.required ? [`${cell} is null`] : [];
  // Written out again, an ISO date is what it was; the engine reads other ways of writing days as well.
  if (column.cell.type === "date") return [...missing, `cast(cast(${cell} as date) as varchar) <> ${cell}`];
  // Each asked of all cells, so that none need be asked again for the other's sake.
  if (column.cell.type === "number") {
    const range = outOfRange(column.cell, `cast(${cell} as double)`);
    return [...missing, `not ${isNumber(column.cell, cell)}`, ...range];
  }
  // A row that says that it is invented is passed over, which is done with tables of text.
  const invented = column.cell.type === "id" ? [`starts_with(${cell}, ${quoteText(exampleMark)})`] : [];
  return [...missing, ...blanks, ...invented, ...cellRules(column.cell).map((rule) => `(${rule.wrong(cell)})`)];
}

function soundCell(name: string, cell: string | undefined, column: Column): string {
  // Yes and no stay text, which is what rules ask about.
  const type = column.cell.type === "yesno" ? "varchar" : sqlType(column.cell);
  if (cell === undefined) return `cast(null as ${type}) as ${name}`;
  return `case when ${faults(cell, column).join(" or ")} then error('') else cast(${cell} as ${type}) end as ${name}`;
}

/**
 * The cells of a table, each of its type, in SQL that fails at the first cell that breaks a rule about cells: most tables
 * have none, and then nothing more is to be asked about their cells. `columns` are those of the sheet.
 */
export function soundCells(table: Table, columns: readonly string[]): string {
  const names = columnNames(columns);
  return Object.entries(table.columns)
    .map(([name, column]) => {
      const cell = names[columns.indexOf(name)];
      return soundCell(quoteName(name), cell === undefined ? undefined : quoteName(cell), column);
    })
    .join(", ");
}
