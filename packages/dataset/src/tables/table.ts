/** What a cell may hold. `codes` is a list of codes separated by `;`. */
export type CellType =
  | { readonly type: "id" }
  | { readonly type: "text" }
  | { readonly type: "date" }
  | { readonly type: "number"; readonly min?: number; readonly max?: number; readonly whole?: boolean }
  | { readonly type: "code"; readonly codes: readonly string[] }
  | { readonly type: "codes"; readonly codes: readonly string[] }
  | { readonly type: "yesno" }
  | { readonly type: "json" };

export interface Column {
  /** One line for the person who fills it in. */
  readonly about: string;
  readonly cell: CellType;
  /** An empty cell is an error, and so is a missing column. */
  readonly required?: true;
  /** The table in which a row must carry the same identifier, in the column of the same name. */
  readonly references?: { readonly table: string; readonly column: string };
}

export interface Table {
  readonly name: string;
  readonly about: string;
  /** A dataset without it cannot be read. */
  readonly required?: true;
  /** The column that no two rows share. */
  readonly key?: string;
  /** It has no key, and two rows are never the same. Ratings can be: those of two people who are not named. */
  readonly distinct?: true;
  readonly columns: Readonly<Record<string, Column>>;
  /** Pairs of date columns, of which the second is never before the first. */
  readonly inOrder?: readonly (readonly [earlier: string, later: string])[];
}

const id: CellType = { type: "id" };

/** The identifier of a row of this table. */
export const key = (about: string): Column => ({ about, cell: id, required: true });

/** An identifier that must stand in another table. */
export const link = (table: string, column: string, about: string): Column & { readonly required: true } => ({
  about,
  cell: id,
  required: true,
  references: { table, column },
});

/** The same, where the cell may be empty. */
export const optionalLink = (table: string, column: string, about: string): Column => ({
  about,
  cell: id,
  references: { table, column },
});

export const required = (cell: CellType, about: string): Column => ({ about, cell, required: true });
export const optional = (cell: CellType, about: string): Column => ({ about, cell });
export const code = (codes: readonly string[]): CellType => ({ type: "code", codes });
export const date: CellType = { type: "date" };
export const text: CellType = { type: "text" };
export const yesNo: CellType = { type: "yesno" };
/** A rating from 0 to 10. */
export const tenPoints: CellType = { type: "number", min: 0, max: 10 };
