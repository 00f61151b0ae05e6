import { allNamedSql } from "../practitioners-sql.js";

const columns = ["days", "entry", "unit", "cluster", "practitioner"] as const;

// All lists of a row stand in one order; what is tied in it is the same in every list.
const listSql = (column: (typeof columns)[number]) => `array_agg(${column} order by ${columns.join(", ")})`;

/**
 * Stays as lists, one row for each state and exit. `sql` gives one row a stay: `state` (a text), `cluster` (whose stays are
 * not independent), `unit` (of protection), `practitioner`, `entry` and `days` since it began, and `exit`, null while it
 * lasts. Clusters and practitioners become numbers; the list of these is null unless every episode names one.
 */
export function stayListsSql(sql: string): string {
  return `
  with numbered as (
    select
      state, exit, unit,
      cast(entry as integer) as entry,
      cast(days as integer) as days,
      cast(dense_rank() over (order by cluster) as integer) as cluster,
      cast(dense_rank() over (order by practitioner) as integer) as practitioner
    from (${sql})
  )
  select
    state, exit,
    ${listSql("unit")} as units,
    ${listSql("cluster")} as clusters,
    ${listSql("entry")} as entries,
    ${listSql("days")} as days,
    case when ${allNamedSql} then ${listSql("practitioner")} end as practitioners
  from numbered group by state, exit order by state, exit`;
}
