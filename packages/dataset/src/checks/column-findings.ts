import type { Finding } from "../finding.js";
import type { Table } from "../tables/table.js";

/** What is wrong with a table's header. */
export function columnFindings(file: string, table: Table, columns: readonly string[]): readonly Finding[] {
  const known = Object.keys(table.columns);
  const missing = Object.entries(table.columns)
    .filter(([name, column]) => column.required && !columns.includes(name))
    .map(([name, column]): Finding => ({
      severity: "error",
      code: "missing-column",
      file,
      row: 1,
      column: name,
      message: "the column is missing",
      hint: `Add it to the header. ${column.about}`,
    }));
  const twice = columns
    .filter((name, at) => known.includes(name) && columns.indexOf(name) !== at)
    .map((name): Finding => ({
      severity: "error",
      code: "duplicate-column",
      file,
      row: 1,
      column: name,
      message: "the column stands twice",
      hint: "Keep one of the two.",
    }));
  const strangers = columns.filter((name) => !known.includes(name)).length;
  const unknown: readonly Finding[] =
    strangers === 0
      ? []
      : [
          {
            severity: "warning",
            code: "unknown-column",
            file,
            row: 1,
            message: `${strangers} ${strangers === 1 ? "column is" : "columns are"} not part of this table and not read`,
            hint: `The columns are: ${known.join(", ")}.`,
          },
        ];
  return [...missing, ...twice, ...unknown];
}
