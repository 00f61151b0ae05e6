/**
 * Stays in numbers. `sql` gives one row a stay: `state` and `exit` as places in lists (`exit` null while it lasts),
 * `cluster` (whose stays are not independent), `unit` (of protection), `entry` and `days` since it began, and
 * `practitioner`, who is numbered here; where not every episode names one, none is.
 */
export function stayNumbersSql(sql: string, named: boolean): string {
  if (!named) return `select state, unit, cluster, entry, days, exit, -1 as practitioner from (${sql})`;
  return `
  select
    stays.state, stays.unit, stays.cluster, stays.entry, stays.days, stays.exit, named.number as practitioner
  from (${sql}) stays
  left join (
    select practitioner_id, row_number() over (order by practitioner_id) - 1 as number
    from (select distinct practitioner_id from episodes where practitioner_id is not null)
  ) named on named.practitioner_id = stays.practitioner`;
}
