/** Something in the source files that a person should look at, before or instead of an import. */
export interface ImportProblem {
  /** The file's name, with the sheet of a workbook; no path. */
  readonly file: string;
  /** As a spreadsheet counts; absent where it is about the whole file or column. */
  readonly row?: number;
  /** The header in the source. */
  readonly column?: string;
  /** What is wrong. It never holds a cell's value. */
  readonly message: string;
  readonly hint: string;
  /** How many more rows have the same; only the first few are listed. */
  readonly more?: number;
  /** What the cell holds, in quotation marks and cut, fit for a terminal; only where `showValues` was set. */
  readonly value?: string;
}

/** One line for a person, and a hint. */
export function describeProblem({ file, row, column, message, hint, more, value }: ImportProblem): string {
  const place = [
    file,
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column "${column}"`]),
  ].join(", ");
  const shown = value === undefined ? "" : `: ${value}`;
  const others = more === undefined ? "" : ` (${more} more ${more === 1 ? "row" : "rows"} like it)`;
  return `${place}: ${message}${shown}${others}\n  hint: ${hint}`;
}
