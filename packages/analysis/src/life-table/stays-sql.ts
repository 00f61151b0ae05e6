/**
 * What stays come down to, in one pass over them. `sql` gives one row a stay: `state` (a text), `cluster` (whose stays are
 * not independent), `unit` (of protection), `entry` and `days` since it began, and `exit`, null while it lasts. Rows, by
 * `what`:
 *
 * - `count`: stays alike in all of these
 * - `span`: units by the days between which one of their stays was under observation
 * - `first`: units by the day on which a stay of theirs first ended
 * - `exit`: units by an exit that any of their stays took
 * - `clusters`: how many there are
 */
export function staysSummarySql(sql: string): string {
  return `
  with stays as materialized (${sql}),
  by_unit as (
    select
      state, unit, min(entry) as entry, max(days) as last,
      min(case when exit is not null then days end) as first_exit
    from stays group by state, unit
  )
  select state, 'count' as what, entry, days, exit, count(*) as n from stays group by state, entry, days, exit
  union all
  select state, 'span', entry, last, null, count(*) from by_unit group by state, entry, last
  union all
  select state, 'first', null, first_exit, null, count(*) from by_unit where first_exit is not null
  group by state, first_exit
  union all
  select state, 'exit', null, null, exit, count(distinct unit) from stays group by state, exit
  union all
  select state, 'clusters', null, null, null, count(distinct cluster) from stays group by state
  order by state, what, days, entry, exit`;
}
