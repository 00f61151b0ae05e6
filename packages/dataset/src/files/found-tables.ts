import type { Finding } from "../finding.js";
import type { Table } from "../tables/table.js";
import type { Sheet } from "./sheet.js";

/** The tables of a dataset, before they are opened. */
export interface FoundTables {
  /** Opens a table; `undefined` where the dataset does not keep it. */
  readonly open: (table: Table) => Promise<Sheet> | undefined;
  /** The bytes of the largest file that the engine is to read; 0 where it is given rows. */
  readonly largest: number;
  /** What keeps the whole dataset from being read. */
  readonly findings: readonly Finding[];
  /** Where a table would be looked for, as a finding names it. */
  readonly place: (table: string) => string;
  /** What is called almost as a table that is missing, as a person may have meant it. */
  readonly near: (table: string) => string | undefined;
}
