import { episodesSql } from "./episodes-sql.js";
import { goalsSql } from "./goals-sql.js";

/** Goals are looked at again at least once in so many days: a quarter of a year. */
const reviewDays = 91;

/**
 * P3.4 One row an episode with goals: whether they were re-evaluated periodically, as `code`. An episode's goals are looked
 * at from the day on which the first was set until it ends, or day $1; they are re-evaluated on every later day on which one
 * of them is rated or an achievement status begins to hold. Days of a pause do not count.
 *
 * - `too_short`: not yet, or never, ${reviewDays} days
 * - `never`: not re-evaluated on any day
 * - `kept`, `not_kept`: whether never more than ${reviewDays} days went by between the first day, each of those, and the last
 */
export const reviewedSql = `
  with followed as (
    select *, coalesce(ended_on, cast($1 as date)) as until_on from (${episodesSql})
  ),
  seen as (
    select goals.course, goal_ratings.rated_on as day
    from goal_ratings join (${goalsSql}) goals on goals.goal = goal_ratings.goal_id
    union
    select course, assessed_on as day from (${goalsSql}) where assessed_on is not null
  ),
  reviews as (
    select seen.course, seen.day, followed.until_on
    from seen join followed on followed.course = seen.course
    where seen.day > followed.begun_on and seen.day <= followed.until_on
  ),
  gaps as (
    select course, day, coalesce(lead(day) over (partition by course order by day), until_on) as following
    from (
      select course, begun_on as day, until_on from followed
      union all
      select course, day, until_on from reviews
    )
  ),
  rests as (
    select followed.course, pauses.paused_on, pauses.resumed_on
    from pauses join followed on followed.episode = pauses.episode_id
  ),
  paused as (
    select
      gaps.course, gaps.day,
      sum(least(coalesce(rests.resumed_on, gaps.following), gaps.following) - greatest(rests.paused_on, gaps.day)) as days
    from gaps
    join rests on rests.course = gaps.course
      and rests.paused_on < gaps.following
      and coalesce(rests.resumed_on, gaps.following) > gaps.day
    group by gaps.course, gaps.day
  ),
  lengths as (
    select gaps.course, greatest(gaps.following - gaps.day - coalesce(paused.days, 0), 0) as days
    from gaps left join paused on paused.course = gaps.course and paused.day = gaps.day
  ),
  courses as (
    select course, count(*) as gaps, sum(days) as days, max(days) as longest from lengths group by course
  )
  select followed.unit, case
    when courses.days < ${reviewDays} then 'too_short'
    when courses.gaps = 1 then 'never'
    when courses.longest <= ${reviewDays} then 'kept'
    else 'not_kept'
  end as code
  from followed join courses on courses.course = followed.course`;
