import type { Query } from "../query.js";
import { seenFromStart } from "./seen-sql.js";

/**
 * One row an episode that was opened at least $2 days before day $1, was seen from then on, and has a stay within
 * them: its
 * `unit`, and as `value` its days in the stage $3 within its first $2 days, 0 where it was never in it. Days before it was
 * opened are not counted. Left out are episodes of which a stay was last seen open within those days.
 */
export function daysQuery(asOf: string, days: number, stage: string): Query {
  const until = "(episodes.opened_on + cast($2 as integer))";
  const sql = `
  select episodes.episode_id as course, units.unit, coalesce(spent.days, 0) as value
  from episodes
  join units on units.client_id = episodes.client_id
  left join (
    select stages.episode_id, sum(greatest(
      least(coalesce(stages.left_on, ${until}), ${until}) - greatest(stages.entered_on, episodes.opened_on), 0
    )) as days
    from stages join episodes on episodes.episode_id = stages.episode_id
    where stages.stage = cast($3 as varchar)
    group by stages.episode_id
  ) spent on spent.episode_id = episodes.episode_id
  where ${until} <= cast($1 as date)
    and ${seenFromStart}
    and exists (
      select 1 from stages where stages.episode_id = episodes.episode_id and stages.entered_on < ${until}
    )
    and not exists (
      select 1 from stages
      where stages.episode_id = episodes.episode_id and stages.left_on is null and stages.observed_until < ${until}
    )`;
  return { sql, parameters: [asOf, days, stage] };
}
