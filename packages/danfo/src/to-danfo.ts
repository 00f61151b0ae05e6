import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import { assertNames } from "./assert-names.js";
import { columnType, danfoType } from "./column-type.js";
import type { Cell, ColumnTypes } from "./columns.js";
import type { DanfoModule } from "./danfo-module.js";
import { groupKey } from "./group-key.js";
import { readCells } from "./read-cells.js";

export interface ToDanfoOptions<Name extends string> {
  /** Which columns, and in which order. Default: all, in the order in which the rows name them. */
  readonly columns?: readonly Name[];
  /** Columns to add, each a `groupKey` of others, to group by instead of them: `{ group: ["stage", "exit"] }`. */
  readonly keys?: Readonly<Record<string, readonly Name[]>>;
}

/** A column with cells that are missing. */
export interface MissingCells {
  readonly column: string;
  /** The rows' positions, from 0; they are the DataFrame's index too. */
  readonly rows: readonly number[];
}

export interface DanfoTable<Frame> {
  readonly df: Frame;
  /** The columns of `df` in its order, added keys included; `fromDanfo` takes them. */
  readonly columns: ColumnTypes;
  /** Where `df` holds NaN. Empty where every cell is known. */
  readonly missing: readonly MissingCells[];
}

interface NamedColumn {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/**
 * A DataFrame with the cells of a released table. `dfd` is the module danfojs-node, which the caller imports. Rows are
 * objects whose cells are text, finite numbers, or undefined where missing; a missing cell is NaN in the DataFrame.
 *
 * Throws a TypeError for rows that did not pass the airlock, for a column that holds text and numbers, for a cell that is
 * anything else, and for a column name that is not there, stands twice, or belongs to a DataFrame.
 */
export function toDanfo<Frame extends object, Row extends { readonly [Name in keyof Row]?: Cell }>(
  dfd: DanfoModule<Frame>,
  rows: Released<readonly Row[]>,
  { columns: chosen, keys = {} }: ToDanfoOptions<keyof Row & string> = {},
): DanfoTable<Frame> {
  assertReleased(rows);
  if (!Array.isArray(rows)) throw new TypeError("A table is an array of rows.");
  const all = namesIn(rows);
  const names = chosen ?? all;
  const absent = [...names, ...Object.values(keys).flat()].find((name) => rows.length > 0 && !all.includes(name));
  if (absent !== undefined) throw new TypeError(`No row has a column "${absent}".`);
  assertNames(dfd, [...names, ...Object.keys(keys)]);

  const columns = [
    ...columnsOf(rows, names),
    ...Object.entries(keys).map(([name, parts]) => keyColumn(name, columnsOf(rows, parts), rows.length)),
  ].map((column) => ({ ...column, type: columnType(column.name, column.cells) }));
  const df = new dfd.DataFrame(
    rows.map((_, index) => columns.map(({ cells }) => cells[index] ?? NaN)),
    {
      columns: columns.map(({ name }) => name),
      dtypes: columns.map(({ type, cells }) => danfoType(type, cells)),
    },
  );
  return {
    df,
    columns: Object.fromEntries(columns.map(({ name, type }) => [name, type])),
    missing: columns.map(missingIn).filter((column) => column.rows.length > 0),
  };
}

function namesIn(rows: readonly object[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function columnsOf(rows: readonly object[], names: readonly string[]): readonly NamedColumn[] {
  const table = rows.map((row, index) => readCells(row, index, names));
  return names.map((name, at) => ({ name, cells: table.map((cells) => cells[at]) }));
}

function keyColumn(name: string, parts: readonly NamedColumn[], length: number): NamedColumn {
  return { name, cells: Array.from({ length }, (_, index) => groupKey(parts.map(({ cells }) => cells[index]))) };
}

function missingIn({ name, cells }: NamedColumn): MissingCells {
  return { column: name, rows: cells.flatMap((cell, index) => (cell === undefined ? [index] : [])) };
}
