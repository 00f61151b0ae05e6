import type { Dataset } from "@rapport/dataset";
import { numberIn, textIn } from "../cells.js";
import { staysSql } from "./stays-sql.js";

/** Stays alike in everything that counts. */
export interface StayCount {
  readonly entry: number;
  readonly days: number;
  /** `null` while the stay lasts. */
  readonly exit: string | null;
  readonly count: number;
}

/** Units by a day on which something is true of them for the first or last time. */
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

/** What one stage's stays come down to: as many rows as there are distinct days, however many stays there were. */
export interface StageStays {
  readonly stage: string;
  readonly units: number;
  readonly counts: readonly StayCount[];
  /** Units by the exits that any of their stays took; `null` for stays that last. */
  readonly exitUnits: ReadonlyMap<string | null, number>;
  readonly firstExits: readonly UnitDay[];
  readonly spans: readonly UnitSpan[];
  /** Some client has more than one stay here, so that stays are not independent. */
  readonly repeated: boolean;
}

const countSql = `
  select stage, entry, days, exit, count(*) as n from (${staysSql}) group by stage, entry, days, exit
  order by stage, days, entry, exit`;

const unitSql = `
  select stage, count(distinct unit) as units, count(*) > count(distinct client_id) as repeated
  from (${staysSql}) group by stage`;

const exitUnitSql = `select stage, exit, count(distinct unit) as units from (${staysSql}) group by stage, exit`;

const firstExitSql = `
  select stage, day, count(*) as units
  from (select stage, unit, min(days) as day from (${staysSql}) where exit is not null group by stage, unit)
  group by stage, day order by stage, day`;

const spanSql = `
  select stage, entry, last, count(*) as units
  from (select stage, unit, min(entry) as entry, max(days) as last from (${staysSql}) group by stage, unit)
  group by stage, entry, last order by stage, entry, last`;

/** The stays of every stage that has any. */
export async function readStays(dataset: Dataset): Promise<readonly StageStays[]> {
  const ask = (sql: string) => dataset.select(sql, [dataset.asOf]);
  const counts = await ask(countSql);
  const exits = await ask(exitUnitSql);
  const firstExits = await ask(firstExitSql);
  const spans = await ask(spanSql);
  return (await ask(unitSql)).map((found): StageStays => {
    const stage = textIn(found, "stage");
    const of = (rows: typeof counts) => rows.filter((row) => row["stage"] === stage);
    const exitOf = (row: (typeof counts)[number]) => (row["exit"] === null ? null : textIn(row, "exit"));
    return {
      stage,
      units: numberIn(found, "units"),
      repeated: found["repeated"] === true,
      counts: of(counts).map((row) => ({
        entry: numberIn(row, "entry"),
        days: numberIn(row, "days"),
        exit: exitOf(row),
        count: numberIn(row, "n"),
      })),
      exitUnits: new Map(of(exits).map((row) => [exitOf(row), numberIn(row, "units")])),
      firstExits: of(firstExits).map((row) => ({ day: numberIn(row, "day"), units: numberIn(row, "units") })),
      spans: of(spans).map((row) => ({
        entry: numberIn(row, "entry"),
        last: numberIn(row, "last"),
        units: numberIn(row, "units"),
      })),
    };
  });
}

const clientStaySql = `
  select entry, days, exit is not null as ended, dense_rank() over (order by client_id) as client
  from (${staysSql}) where stage = $2`;

/** One row a stay, with a number for its client: what a variance that allows for repeated stays needs. */
export async function readClientStays(dataset: Dataset, stage: string) {
  const rows = await dataset.select(clientStaySql, [dataset.asOf, stage]);
  return {
    entry: rows.map((row) => numberIn(row, "entry")),
    time: rows.map((row) => numberIn(row, "days")),
    event: rows.map((row) => row["ended"] === true),
    cluster: rows.map((row) => numberIn(row, "client")),
  };
}
