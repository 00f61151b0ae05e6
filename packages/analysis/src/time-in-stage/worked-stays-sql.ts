import type { Query } from "../query.js";
import { stayColumns, staysQuery } from "./stays-sql.js";
import type { StaysAsked } from "./stays-sql.js";

/**
 * The days on which each episode rested, as intervals that do not overlap: each begins where those that began before it have
 * ended. `until_on` is exclusive, and a pause that lasts ends with day $1.
 */
const restsSql = `
  select episode_id, greatest(from_on, coalesce(rested_until, from_on)) as from_on, until_on
  from (
    select
      episode_id, from_on, until_on,
      max(until_on) over (
        partition by episode_id order by from_on, until_on rows between unbounded preceding and 1 preceding
      ) as rested_until
    from (
      select episode_id, paused_on as from_on, least(coalesce(resumed_on, cast($1 as date)), cast($1 as date)) as until_on
      from pauses
    )
    where until_on > from_on
  )
  where rested_until is null or until_on > rested_until`;

/**
 * The stays of `staysQuery` on a clock that stands still while their episode rests: `entry` and `days` leave out the days of
 * its pauses, each once. So a stay that is in a pause on the as-of day was last seen when that began, and one that is left in a
 * pause ended then. One of which no day of work was seen does not count, unless it was seen from its beginning.
 */
export function workedStaysQuery(asked: StaysAsked): Query {
  const { sql, parameters } = staysQuery(asked, stayColumns.onDays);
  // Days of a pause between the day on which a stay began and another one; engines differ in the least of a day and none.
  const rested = (until: string) => `sum(
        case when rests.until_on is null then 0 else
          greatest(least(rests.until_on, stays.${until}) - greatest(rests.from_on, stays.entered_on), 0)
        end
      )`;
  const worked = `
    select
      stays.state, stays.cluster, stays.unit, stays.exit,
      stays.seen_on - stays.entered_on - ${rested("seen_on")} as entry,
      stays.last_on - stays.entered_on - ${rested("last_on")} as days
    from (select row_number() over () as stay, * from (${sql})) stays
    left join (${restsSql}) rests
      on rests.episode_id = stays.episode_id and rests.from_on < stays.last_on and rests.until_on > stays.entered_on
    group by
      stays.stay, stays.state, stays.cluster, stays.unit, stays.exit, stays.entered_on, stays.seen_on, stays.last_on`;
  return { sql: `select * from (${worked}) where entry = 0 or entry < days`, parameters };
}
