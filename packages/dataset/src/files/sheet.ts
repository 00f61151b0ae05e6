import type { Finding } from "../finding.js";

/** A table as it stands in a file, before it is known what its columns mean; every cell is text. */
export interface Sheet {
  /** As a finding names it: `stages.csv`, `records.xlsx, sheet stages`, or the table's name where rows were given. No path. */
  readonly name: string;
  /** The header's cells, trimmed, in order; none where there is no header, or where the file cannot be read. */
  readonly columns: readonly string[];
  /** A relation in SQL with every one of `columns` as text, in the file's order, named as `columnNames` says. */
  readonly relation: string;
  /** Where the n-th records of the relation (from 0) stand, as a spreadsheet counts (header: row 1; JSON lines: the line). */
  readonly rowsOf: (records: readonly number[]) => Promise<readonly number[]>;
  /** Numbers may be written with a decimal comma (delimiter `;` or tab). */
  readonly decimalComma: boolean;
  /** What could not be read: rows that the relation leaves out (see `leavesRowOut`), or that the file cannot be read. */
  readonly findings: readonly Finding[];
  /**
   * The same sheet in a slower reading, for when the relation turned out not to be readable; `undefined` where there is none.
   * Files are not looked through beforehand, since most of them are in order: see `readSheet`.
   */
  readonly reread?: () => Promise<Sheet>;
  /** Lets go of what the engine holds for the relation, which cannot be read any more. */
  readonly release: () => Promise<void>;
}

/** The names of a relation's columns: a second one of the same name, and one without a name, is called `column 3`. */
export function columnNames(columns: readonly string[]): readonly string[] {
  // The engine does not tell upper from lower case.
  const folded = columns.map((name) => name.toLowerCase());
  return columns.map((name, at) =>
    folded.indexOf(name.toLowerCase()) === at && name !== "" ? name : `column ${at + 1}`,
  );
}

/** The n-th record stands in the n-th row below the header. */
export const rowsBelowHeader = (records: readonly number[]): Promise<readonly number[]> =>
  Promise.resolve(records.map((record) => record + 2));

/** For a relation that the engine reads from the file itself. */
export const nothingToRelease = (): Promise<void> => Promise.resolve();

/** A file that cannot be read, and why. */
export const unreadableSheet = (name: string, findings: readonly Finding[]): Sheet => ({
  name,
  columns: [],
  relation: "(select null where false)",
  rowsOf: rowsBelowHeader,
  decimalComma: false,
  findings,
  release: nothingToRelease,
});
