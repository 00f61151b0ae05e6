import type { ImportProblem } from "./import-problem.js";

/** A file that was read, in numbers. */
export interface ImportedFile {
  /** The file's name, with the sheet of a workbook; no path. */
  readonly name: string;
  /** The mapping's name for what it is. */
  readonly source: string;
  /** Its records, without blank ones and those at its end that are none. */
  readonly rows: number;
  /** The records that the source's condition keeps. */
  readonly used: number;
  /** Headers of the columns of which nothing was read. */
  readonly droppedColumns: readonly string[];
}

/** What an import read and wrote. */
export interface ImportSummary {
  /** The dataset; absent where nothing was written: in a dry run, or where there are problems. */
  readonly written?: string;
  readonly files: readonly ImportedFile[];
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  /** Required tables of which the mapping says nothing; they are written without rows. */
  readonly emptyTables: readonly string[];
  readonly problems: readonly ImportProblem[];
  /** Rows that were left out for their problems, where that was asked for; a row counts once for each table. */
  readonly leftOut: number;
  /** The mapping was never held against a real export. */
  readonly unverified: boolean;
  readonly notes: readonly string[];
  /** The file with the key of the pseudonyms, where the mapping makes some. */
  readonly key?: string;
  /** The key was made by this import. */
  readonly isNewKey: boolean;
}
