import type { Cell } from "./cell.js";
import { ownValue } from "./own-value.js";
import type { TableIssue } from "./table-issue.js";
import type { Row } from "./tables.js";

/** The column in which a field stands. */
interface Column<Value, Needed extends boolean> {
  readonly name: string;
  readonly cell: Cell<Value>;
  /** Whether an empty cell is an issue. */
  readonly needed: Needed;
}

type Columns = Readonly<Record<string, Column<unknown, boolean>>>;
type ValueOf<Each> = Each extends Column<infer Value, boolean> ? Value : never;

type FieldsOf<All extends Columns> = {
  readonly [Name in keyof All as All[Name]["needed"] extends true ? Name : never]: ValueOf<All[Name]>;
} & {
  readonly [Name in keyof All as All[Name]["needed"] extends true ? never : Name]?: ValueOf<All[Name]>;
};

export type ReadRow<Fields> =
  | { readonly value: Fields; readonly issues?: never }
  | { readonly issues: readonly TableIssue[]; readonly value?: never };

/** A table and the fields that its rows carry, both directions. */
export interface RecordTable<Fields> {
  readonly name: string;
  /** Every column, in order; fields of other names are passed over. */
  readonly toRow: (fields: Fields) => Row;
  /** `at` is the row's place, counted from 0. Columns of other names are passed over. */
  readonly fromRow: (row: object, at: number) => ReadRow<Fields>;
}

export function needed<Value>(name: string, cell: Cell<Value>): Column<Value, true> {
  return { name, cell, needed: true };
}

export function maybe<Value>(name: string, cell: Cell<Value>): Column<Value, false> {
  return { name, cell, needed: false };
}

export function recordTable<All extends Columns>(name: string, columns: All): RecordTable<FieldsOf<All>> {
  const all = Object.entries(columns);
  return {
    name,
    toRow: (fields) =>
      Object.fromEntries(
        all.map(([field, column]) => {
          const value = ownValue(fields, field);
          return [column.name, value === undefined ? "" : column.cell.write(value)];
        }),
      ),
    fromRow: (row, at) => {
      const found = all.map(([field, column]) => ({
        field,
        ...readCell(row, column, `${name}[${at}].${column.name}`),
      }));
      const issues = found.flatMap(({ issue }) => issue ?? []);
      if (issues.length > 0) return { issues };
      const held = found.filter(({ value }) => value !== undefined).map(({ field, value }) => [field, value] as const);
      // TypeScript cannot follow names and types through a list of entries; each is read by the cell of its own column.
      return { value: Object.fromEntries(held) as FieldsOf<All> };
    },
  };
}

interface ReadCell {
  readonly value?: unknown;
  readonly issue?: TableIssue;
}

function readCell(row: object, column: Column<unknown, boolean>, path: string): ReadCell {
  const text = ownValue(row, column.name) ?? "";
  if (typeof text !== "string") return { issue: { code: "not-text", path, message: "Expected a text." } };
  if (text.trim() === "") {
    return column.needed ? { issue: { code: "empty-cell", path, message: "Expected a cell that is filled in." } } : {};
  }
  const { code, expected } = column.cell;
  const value = column.cell.read(text);
  return value === undefined ? { issue: { code, path, message: expected } } : { value };
}
