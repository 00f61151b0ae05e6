const columns = ["days", "entry", "unit", "cluster"] as const;

// All lists of a row stand in one order; what is tied in it is the same in every list.
const listSql = (column: (typeof columns)[number]) => `array_agg(${column} order by ${columns.join(", ")})`;

/**
 * Stays as lists, one row for each state and exit. `sql` gives one row a stay: `state` (a text), `cluster` (whose stays are
 * not independent), `unit` (of protection), `entry` and `days` since it began, and `exit`, null while it
 * lasts. Clusters become numbers.
 */
export function stayListsSql(sql: string): string {
  return `
  with numbered as (
    select
      state, exit, unit,
      cast(entry as integer) as entry,
      cast(days as integer) as days,
      cast(dense_rank() over (order by cluster) as integer) as cluster
    from (${sql})
  )
  select
    state, exit,
    ${listSql("unit")} as units,
    ${listSql("cluster")} as clusters,
    ${listSql("entry")} as entries,
    ${listSql("days")} as days
  from numbered group by state, exit order by state, exit`;
}
