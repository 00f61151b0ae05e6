import { around } from "../query.js";
import type { Query } from "../query.js";
import { seenFromStart } from "./seen-sql.fixture.js";

const until = "(episodes.opened_on + cast($2 as integer))";

/**
 * One row an episode that was opened at least $2 days before day $1, was seen from then on, and has a stay within them. Left
 * out are episodes of which a stay was last seen open within those days.
 */
const followedSql = `
  select episodes.episode_id, units.unit, episodes.opened_on, ${until} as until
  from episodes
  join units on units.client_id = episodes.client_id
  where ${until} <= cast($1 as date)
    and ${seenFromStart}
    and exists (
      select 1 from stages where stages.episode_id = episodes.episode_id and stages.entered_on < ${until}
    )
    and not exists (
      select 1 from stages
      where stages.episode_id = episodes.episode_id and stages.left_on is null and stages.observed_until < ${until}
    )`;

/** The episodes that are followed for so many days. */
function followedQuery(asOf: string, days: number): Query {
  return { sql: followedSql, parameters: [asOf, days] };
}

/**
 * One row an episode that is followed for so many days: its `unit`, and as `value` its days in a stage within them, 0 where it
 * was never in it. Days before it was opened are not counted.
 */
export function daysQuery(asOf: string, days: number, stage: string): Query {
  return around(
    followedQuery(asOf, days),
    [stage],
    (followed, [code]) => `
      select followed.episode_id as course, followed.unit, sum(case when stages.stage is null then 0 else greatest(
        least(coalesce(stages.left_on, followed.until), followed.until)
          - greatest(stages.entered_on, followed.opened_on), 0
      ) end) as value
      from (${followed}) followed
      left join stages on stages.episode_id = followed.episode_id and stages.stage = cast(${code} as varchar)
      group by followed.episode_id, followed.unit`,
  );
}
