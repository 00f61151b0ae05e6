import type { Finding } from "../finding.js";

/** A table as it stands in a file, before it is known what its columns mean; every cell is text. */
export interface Sheet {
  /** As a finding names it: `stages.csv`, `records.xlsx, sheet stages`, or the table's name where rows were given. No path. */
  readonly name: string;
  /** The header's cells, trimmed, in order; none where there is no header. */
  readonly columns: readonly string[];
  /** A relation in SQL with every one of `columns` as text, in the file's order (see `columnNames`). */
  readonly relation: string;
  /** Where the n-th records of the relation (from 0) stand, as a spreadsheet counts (header: row 1; JSON lines: the line). */
  readonly rowsOf: (records: readonly number[]) => Promise<readonly number[]>;
  /** Numbers are written with a decimal comma (delimiter `;`). */
  readonly decimalComma: boolean;
  /**
   * What could not be read, to be asked once the relation was read to its end: rows that it leaves out, or, as
   * `unreadable`, all that follows a row. None where all was read.
   */
  readonly problems: () => Promise<readonly Finding[]>;
  /** Lets go of what the engine holds for the relation, which cannot be read any more. */
  readonly release: () => Promise<void>;
}

/** The names of a relation's columns: a second one of the same name, and one without a name, is called `column 3`. */
export const columnNames = (columns: readonly string[]): readonly string[] =>
  columns.map((name, at) => (columns.indexOf(name) === at && name !== "" ? name : `column ${at + 1}`));

/** The n-th record stands in the n-th row below the header. */
export const rowsBelowHeader = (records: readonly number[]): Promise<readonly number[]> =>
  Promise.resolve(records.map((record) => record + 2));

/** For a file from which everything was read. */
export const noProblems = (): Promise<readonly Finding[]> => Promise.resolve([]);

/** For a relation that the engine reads from the file itself. */
export const nothingToRelease = (): Promise<void> => Promise.resolve();
