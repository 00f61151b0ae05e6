import { binned, endsOf } from "../figures/bins.js";
import type { Query } from "../query.js";
import { completedSql } from "./completed-sql.js";
import { returnBins, yearDays } from "./levels.js";

/**
 * One row an episode completed more than 52 weeks before day $1: the `days` until the first episode after it was
 * opened, or for which none was, which are more than 52 weeks. That is one that names it as the one that it reopens, whosever it is, or a later one
 * of the same client, whatever became of it.
 */
const returnsSql = `
  with due as (select * from (${completedSql}) where seen > cast($2 as integer)),
  returns as (
    select due.course, later.opened_on
    from due
    join episodes later on later.previous_episode_id = due.episode_id
    where later.episode_id <> due.episode_id
      and later.opened_on <= cast($1 as date)
      and later.opened_on >= due.closed_on
    union all
    select due.course, later.opened_on
    from due
    join episodes later on later.client_id = due.client_id
    where later.episode_id <> due.episode_id
      and later.opened_on <= cast($1 as date)
      and later.opened_on > due.closed_on
  )
  select due.course, due.unit, coalesce(first.opened_on - due.closed_on, due.seen) as days
  from due
  left join (select course, min(opened_on) as opened_on from returns group by course) first on first.course = due.course`;

/** One row an episode completed more than 52 weeks before the as-of day: the place in `returnBins` of the days until a return. */
export function returnsQuery(asOf: string): Query {
  return binned({ sql: returnsSql, parameters: [asOf, yearDays] }, "days", endsOf(returnBins));
}
