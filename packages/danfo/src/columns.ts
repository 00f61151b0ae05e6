/** What a column holds; a missing cell is allowed in both. */
export type ColumnType = "text" | "number";

/** The columns of a table with what each holds. */
export type ColumnTypes = Readonly<Record<string, ColumnType>>;

/** A cell of a table; `undefined` where it is missing. */
export type Cell = string | number | undefined;

interface CellOf {
  readonly text: string;
  readonly number: number;
}

/** A row with the cells that its columns promise. */
export type RowOf<Columns extends ColumnTypes> = {
  readonly [Name in keyof Columns]: CellOf[Columns[Name]] | undefined;
};
