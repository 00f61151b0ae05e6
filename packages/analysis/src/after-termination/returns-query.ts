import { around } from "../query.js";
import type { Query } from "../query.js";
import { completedSql } from "./completed-sql.js";

/** 52 weeks: a day of the grid on which life tables are cut, so that a year is the same in both. */
export const yearDays = 364;

/** The only way in which the time after closing ends. */
export const returnExits = ["reached"] as const;

/**
 * One row a completed episode, with the day on which the first episode after it was opened: one that names it as the one that
 * it reopens, whosever it is, or a later one of the same client, whatever became of it.
 */
const returnsSql = `
  select completed.course, completed.client, completed.unit, completed.closed_on, completed.seen,
    min(later.opened_on) - completed.closed_on as back
  from (${completedSql}) completed
  left join episodes later
    on (later.previous_episode_id = completed.course or later.client_id = completed.client_id)
    and later.episode_id <> completed.course
    and later.opened_on <= cast($1 as date)
    and (
      later.opened_on > completed.closed_on
      or (later.opened_on = completed.closed_on and later.previous_episode_id = completed.course)
    )
  group by completed.course, completed.client, completed.unit, completed.closed_on, completed.seen`;

/** One row a completed episode, as stays are read: the days until the client came back; while nobody has, it lasts. */
export function returnsQuery(asOf: string): Query {
  const sql = `
    select
      0 as state, client as cluster, unit, 0 as entry, coalesce(back, seen) as days,
      case when back is not null then 0 end as exit
    from (${returnsSql})`;
  return { sql, parameters: [asOf] };
}

/** One row an episode completed more than 52 weeks before day $1: its place in `backInAYear`. */
export function backInAYearQuery(asOf: string): Query {
  return around(
    { sql: returnsSql, parameters: [asOf] },
    [yearDays],
    (inner, [year]) => `
      select course, unit, case when back <= cast(${year} as integer) then 0 else 1 end as value
      from (${inner}) where seen > cast(${year} as integer)`,
  );
}
