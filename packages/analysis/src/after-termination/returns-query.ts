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
  select completed.course, completed.unit, coalesce(min(later.opened_on) - completed.closed_on, completed.seen) as days
  from (${completedSql}) completed
  left join episodes later
    on (later.previous_episode_id = completed.course or later.client_id = completed.client_id)
    and later.episode_id <> completed.course
    and later.opened_on <= cast($1 as date)
    and (
      later.opened_on > completed.closed_on
      or (later.opened_on = completed.closed_on and later.previous_episode_id = completed.course)
    )
  where completed.seen > cast($2 as integer)
  group by completed.course, completed.unit, completed.closed_on, completed.seen`;

/** One row an episode completed more than 52 weeks before the as-of day: the place in `returnBins` of the days until a return. */
export function returnsQuery(asOf: string): Query {
  return binned({ sql: returnsSql, parameters: [asOf, yearDays] }, "days", endsOf(returnBins));
}
