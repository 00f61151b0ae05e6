import type { Value } from "@rapport/dataset";

type Row = Readonly<Record<string, Value>>;

/** A cell that the query promises to be a number. */
export function numberIn(row: Row, name: string): number {
  const value = row[name];
  if (typeof value !== "number") throw new TypeError(`The query's column ${name} holds a number in every row.`);
  return value;
}

/** A cell that is a number or missing. */
export function optionalNumberIn(row: Row, name: string): number | undefined {
  return row[name] === null ? undefined : numberIn(row, name);
}

/** A cell that the query promises to be a text. */
export function textIn(row: Row, name: string): string {
  const value = row[name];
  if (typeof value !== "string") throw new TypeError(`The query's column ${name} holds a text in every row.`);
  return value;
}
