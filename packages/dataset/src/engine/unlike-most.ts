import { dayOf, hasShortYear } from "../files/date-format.js";
import type { Engine } from "./engine.js";

/** Records of a table whose cell is written in another way than most of the column's dates. */
export interface UnlikeMost {
  /** The first ones, from 0. */
  readonly records: readonly number[];
  readonly more: number;
}

/** How a cell's day is written, in SQL; `slashed` for one that two orders fit, null for what is no day. */
const way = (cell: string): string => {
  const is = (format: Parameters<typeof dayOf>[1]) => `${dayOf(cell, format)} is not null`;
  return `case when ${is("day-first-dots")} then 'dots' when ${hasShortYear(cell)} then 'short' when ${is("iso-with-time")} then 'time'
    when ${is("year-first")} then 'year' when ${is("day-first")} and ${is("month-first")} then 'slashed'
    when ${is("day-first")} then 'day' when ${is("month-first")} then 'month' end`;
};

/** Whom to name where a column's dates are written in several ways: those that are fewer. */
export async function unlikeMost(
  engine: Engine,
  relation: string,
  column: string,
  listed: number,
): Promise<UnlikeMost> {
  const ways = `(select rowid as record, ${way("c")} as way from (select rowid, trim(cast(${column} as varchar)) as c from ${relation}))`;
  const found = await engine.select(
    `select way from ${ways} where way not in ('slashed') group by way order by count(*) desc, way limit 1`,
  );
  const most = String(found[0]?.["way"] ?? "");
  const same = ["day", "month"].includes(most) ? [most, "slashed"] : [most];
  const others = `from ${ways} where way not in (${same.map((each) => `'${each}'`).join(", ")})`;
  const rows = await engine.select(`select record ${others} order by record limit ${listed}`);
  const [counted] = await engine.select(`select count(*) as n ${others}`);
  return { records: rows.map((row) => Number(row["record"])), more: Number(counted?.["n"] ?? 0) - rows.length };
}
