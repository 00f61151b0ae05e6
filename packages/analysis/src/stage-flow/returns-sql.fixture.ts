import type { Query } from "../query.js";
import { seenFromStart } from "./seen-sql.fixture.js";

/**
 * One row an episode that was seen from its beginning and has two stays or more by day $1: its `unit`, and as `value` how often it went back, 2 for twice or
 * more. It goes back where it enters a stage that stands before the last one in the model, or the same one again after a time
 * in none. Going on again from there is no going back.
 */
export function returnsQuery(asOf: string, stages: readonly string[]): Query {
  const places = stages.map((_, at) => `when cast($${at + 2} as varchar) then ${at}`).join(" ");
  const sql = `
  select episode_id as course, unit, least(sum(
    case when place < before or (place = before and entered_on > left_before) then 1 else 0 end
  ), 2) as value
  from (
    select
      placed.*,
      lag(place) over (partition by episode_id order by entered_on, left_on nulls last, place) as before,
      lag(left_on) over (partition by episode_id order by entered_on, left_on nulls last, place) as left_before
    from (
      select
        stages.episode_id, units.unit, stages.entered_on, stages.left_on, case stages.stage ${places} end as place
      from stages
      join episodes on episodes.episode_id = stages.episode_id
      join units on units.client_id = episodes.client_id
      where stages.entered_on <= cast($1 as date) and episodes.opened_on <= cast($1 as date)
        and ${seenFromStart}
    ) placed
  )
  group by episode_id, unit
  having count(*) > 1`;
  return { sql, parameters: [asOf, ...stages] };
}
