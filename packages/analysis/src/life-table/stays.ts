import type { Dataset } from "@rapport/dataset";
import { numberIn, textIn } from "../cells.js";
import { around } from "../query.js";
import type { Query } from "../query.js";
import { staysSummarySql } from "./stays-sql.js";

/** Stays alike in everything that counts. */
export interface StayCount {
  readonly entry: number;
  readonly days: number;
  /** `null` while the stay lasts. */
  readonly exit: string | null;
  readonly count: number;
}

/** Units by a day on which something is true of them for the first time. */
export interface UnitDay {
  readonly day: number;
  readonly units: number;
}

/** Units by the days between which one of their stays was under observation. */
export interface UnitSpan {
  readonly entry: number;
  readonly last: number;
  readonly units: number;
}

/** What the stays in one state come down to: as many rows as there are distinct days, however many stays there were. */
export interface Stays {
  readonly state: string;
  readonly units: number;
  readonly counts: readonly StayCount[];
  /** Units by the exits that any of their stays took; `null` for stays that last. */
  readonly exitUnits: ReadonlyMap<string | null, number>;
  readonly firstExits: readonly UnitDay[];
  readonly spans: readonly UnitSpan[];
  /** Some cluster has more than one stay here, so that stays are not independent. */
  readonly repeated: boolean;
}

type Row = Awaited<ReturnType<Dataset["select"]>>[number];

const exitIn = (row: Row): string | null => (row["exit"] === null ? null : textIn(row, "exit"));

function staysOf(state: string, rows: readonly Row[]): Stays {
  const of = (what: string) => rows.filter((row) => row["what"] === what);
  const total = (what: string) => of(what).reduce((sum, row) => sum + numberIn(row, "n"), 0);
  return {
    state,
    units: total("span"),
    repeated: total("count") > total("clusters"),
    counts: of("count").map((row) => ({
      entry: numberIn(row, "entry"),
      days: numberIn(row, "days"),
      exit: exitIn(row),
      count: numberIn(row, "n"),
    })),
    exitUnits: new Map(of("exit").map((row) => [exitIn(row), numberIn(row, "n")])),
    firstExits: of("first").map((row) => ({ day: numberIn(row, "days"), units: numberIn(row, "n") })),
    spans: of("span").map((row) => ({
      entry: numberIn(row, "entry"),
      last: numberIn(row, "days"),
      units: numberIn(row, "n"),
    })),
  };
}

/** The stays in every state that has any; `stays` gives one row a stay, as `staysSummarySql` takes them. */
export async function readStays(dataset: Dataset, stays: Query): Promise<readonly Stays[]> {
  const rows = await dataset.select(staysSummarySql(stays.sql), stays.parameters);
  const states = [...new Set(rows.map((row) => textIn(row, "state")))];
  return states.map((state) =>
    staysOf(
      state,
      rows.filter((row) => row["state"] === state),
    ),
  );
}

/** One row a stay in one state, with a number for its cluster: what a variance that allows for repeated stays needs. */
export async function readClusteredStays(dataset: Dataset, stays: Query, state: string) {
  const { sql, parameters } = around(
    stays,
    [state],
    (inner, [name]) => `
      select entry, days, exit is not null as ended, dense_rank() over (order by cluster) as cluster
      from (${inner}) where state = ${name}`,
  );
  const rows = await dataset.select(sql, parameters);
  return {
    entry: rows.map((row) => numberIn(row, "entry")),
    time: rows.map((row) => numberIn(row, "days")),
    event: rows.map((row) => row["ended"] === true),
    cluster: rows.map((row) => numberIn(row, "cluster")),
  };
}
