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
    select goals.episode, goal_ratings.rated_on as day
    from goal_ratings join (${goalsSql}) goals on goals.goal = goal_ratings.goal_id
    union
    select episode, assessed_on as day from (${goalsSql}) where assessed_on is not null
  ),
  reviews as (
    select seen.episode, seen.day
    from seen join followed on followed.episode = seen.episode
    where seen.day > followed.begun_on and seen.day <= followed.until_on
  ),
  gaps as (
    select episode, day, coalesce(lead(day) over (partition by episode order by day), until_on) as following
    from (
      select episode, begun_on as day, until_on from followed
      union all
      select reviews.episode, reviews.day, followed.until_on
      from reviews join followed on followed.episode = reviews.episode
    )
  ),
  paused as (
    select
      gaps.episode, gaps.day,
      sum(least(coalesce(pauses.resumed_on, gaps.following), gaps.following) - greatest(pauses.paused_on, gaps.day)) as days
    from gaps
    join pauses on pauses.episode_id = gaps.episode
      and pauses.paused_on < gaps.following
      and coalesce(pauses.resumed_on, gaps.following) > gaps.day
    group by gaps.episode, gaps.day
  ),
  lengths as (
    select gaps.episode, greatest(gaps.following - gaps.day - coalesce(paused.days, 0), 0) as days
    from gaps left join paused on paused.episode = gaps.episode and paused.day = gaps.day
  )
  select followed.unit, case
    when sum(lengths.days) < ${reviewDays} then 'too_short'
    when count(*) = 1 then 'never'
    when max(lengths.days) <= ${reviewDays} then 'kept'
    else 'not_kept'
  end as code
  from followed join lengths on lengths.episode = followed.episode
  group by followed.episode, followed.unit`;
