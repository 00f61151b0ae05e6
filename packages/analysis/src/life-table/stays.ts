import type { Dataset } from "@rapport/dataset";
import type { Cell } from "@rapport/disclosure";
import { cellOf, numbersIn, textIn } from "../cells.js";
import type { Row } from "../cells.js";
import type { Query } from "../query.js";
import { stayListsSql } from "./stays-sql.js";

/** One stay in a state. Days are counted from its beginning. */
export interface Stay {
  /** The unit of protection that it is of. */
  readonly unit: number;
  /** Whose stays are not independent. */
  readonly cluster: number;
  /** The day from which it was under observation (left truncation). */
  readonly entry: number;
  readonly days: number;
  /** `null` while the stay lasts. */
  readonly exit: string | null;
}

/** All stays in one state; those with the same exit stand together, the shortest first. */
export interface Stays {
  readonly state: string;
  readonly stays: readonly Stay[];
}

/** A number of stays. */
export function cellOfStays(stays: readonly Stay[]): Cell {
  return cellOf(stays.map(({ unit }) => unit));
}

function staysIn(row: Row): readonly Stay[] {
  const exit = row["exit"] === null ? null : textIn(row, "exit");
  const [clusters, entries, days] = ["clusters", "entries", "days"].map((name) => numbersIn(row, name));
  return numbersIn(row, "units").map((unit, at) => ({
    unit,
    cluster: clusters?.[at] ?? 0,
    entry: entries?.[at] ?? 0,
    days: days?.[at] ?? 0,
    exit,
  }));
}

/** The stays in every state that has any; `stays` gives one row a stay, as `stayListsSql` takes them. */
export async function readStays(dataset: Dataset, { sql, parameters }: Query): Promise<readonly Stays[]> {
  const rows = await dataset.select(stayListsSql(sql), parameters);
  const states = [...new Set(rows.map((row) => textIn(row, "state")))];
  return states.map((state) => ({
    state,
    stays: rows.filter((row) => row["state"] === state).flatMap(staysIn),
  }));
}
