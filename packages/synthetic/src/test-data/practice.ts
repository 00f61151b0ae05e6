import { dayOf } from "../chance/calendar.js";
import { tableNames } from "../records/rows.js";
import type { Row, Rows, TableName } from "../records/rows.js";
import { synthesize } from "../synthesize.js";
import type { SynthesizeOptions } from "../synthesize.js";
import type { PracticeOptions } from "../course/practice-options.js";
import { csvLine } from "../write/csv.js";
import { inventedTypes } from "./types.js";

/** All rows of a practice, by table. */
export function practice(options: PracticeOptions & Partial<SynthesizeOptions>): Rows {
  const households = [...synthesize({ interventionTypes: inventedTypes, ...options })];
  const all = (name: TableName): readonly Row[] => households.flatMap((rows) => rows[name]);
  return {
    clients: all("clients"),
    people: all("people"),
    members: all("members"),
    practitioners: all("practitioners"),
    episodes: all("episodes"),
    stages: all("stages"),
    pauses: all("pauses"),
    goals: all("goals"),
    goal_ratings: all("goal_ratings"),
    measures: all("measures"),
    interventions: all("interventions"),
    assignments: all("assignments"),
    sessions: all("sessions"),
  };
}

/** A practice as one text. */
export const asText = (rows: Rows): string =>
  tableNames.map((name) => rows[name].map((row) => csvLine(Object.keys(row), row)).join("")).join("\n");

/** A cell, which must be there. */
export function cell(row: Row | undefined, column: string): string {
  const text = row?.[column];
  if (text === undefined) throw new Error(`Expected a row with the column ${column}.`);
  return text;
}

/** Rows by the text of one of their columns, in order. */
export function rowsBy(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const same = found.get(cell(row, column));
    if (same) same.push(row);
    else found.set(cell(row, column), [row]);
  }
  return found;
}

/** The day number of a cell. */
export function day(row: Row | undefined, column: string): number {
  const found = dayOf(cell(row, column));
  if (found === undefined) throw new Error(`Expected a day in the column ${column}.`);
  return found;
}
