import type { Value } from "@rapport/dataset";
import type { Cell } from "@rapport/disclosure";
import { ascending } from "./ascending.js";

export type Row = Readonly<Record<string, Value>>;

/** A cell that the query promises to be a text. */
export function textIn(row: Row, name: string): string {
  const value = row[name];
  if (typeof value !== "string") throw new TypeError(`The query's column ${name} holds a text in every row.`);
  return value;
}

/** What `array_agg` made of numbers; nothing is an empty list. */
export function numbersIn(row: Row, name: string): readonly number[] {
  const value = row[name] ?? [];
  if (typeof value !== "object") throw new TypeError(`The query's column ${name} holds a list in every row.`);
  return value;
}

/** A count, from the unit of each thing counted, in any order. */
export function cellOf(units: readonly number[]): Cell {
  return { things: ascending(new Uint32Array(units)) };
}

/** A count as queries answer it: the units under this name. No row is nothing counted. */
export function cellIn(row: Row | undefined, name: string): Cell {
  return row ? cellOf(numbersIn(row, name)) : cellOf([]);
}
