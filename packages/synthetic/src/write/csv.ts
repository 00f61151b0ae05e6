const needsQuotes = /[",\r\n]/;

/** A cell of a CSV file (RFC 4180): quoted where it holds a quote, a comma or the end of a line. */
export function csvCell(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line of a CSV file with the cells in the order of `columns`; a cell that the row lacks is empty. Ends in LF. */
export function csvLine(columns: readonly string[], row: Readonly<Record<string, string>>): string {
  let line = "";
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at];
    const cell = column === undefined ? "" : csvCell(row[column] ?? "");
    line += at === 0 ? cell : `,${cell}`;
  }
  return `${line}\n`;
}
