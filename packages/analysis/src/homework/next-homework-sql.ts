import { followedFor } from "./after-roadblock-sql.js";
import { homeworkSql } from "./assigned-sql.js";
import { metRoadblockSql } from "./episodes-sql.js";

/**
 * One row an episode with a roadblock: what became of the next homework, the first that was given within eight weeks after
 * its first roadblock was reported, as far as it was reported within them.
 *
 * - `recent`: the eight weeks are not over by day $1
 * - `done`, `partly`, `not_done`, `unreported`
 * - `none_given`: no homework was given in them
 */
export const nextHomeworkSql = `
  with met as (${metRoadblockSql})
  select
    unit,
    case
      when seen_on + ${followedFor} > cast($1 as date) then 'recent'
      when next_id is null then 'none_given'
      when next_seen_on <= seen_on + ${followedFor} then coalesce(next_completion, 'unreported')
      else 'unreported'
    end as value
  from (
    select
      met.episode_id, met.unit, met.seen_on,
      another.assignment_id as next_id, another.completion as next_completion, another.seen_on as next_seen_on,
      row_number() over (
        partition by met.episode_id order by another.assigned_on, another.seen_on, another.assignment_id
      ) as place
    from met
    left join (${homeworkSql}) another
      on another.episode_id = met.episode_id
      and another.assignment_id <> met.assignment_id
      and another.assigned_on >= met.followed_from
      and another.assigned_on <= met.seen_on + ${followedFor}
  ) where place = 1`;
