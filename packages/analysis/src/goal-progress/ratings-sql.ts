import { goalsSql } from "./goals-sql.js";

/**
 * One row for each agreed goal and each scale on which it was rated by day $1 (P4.2): the `first` and the `last` rating, on
 * how many `days` there was one, and of what `weight` the goal is. Of several ratings on one day the lowest counts, at the
 * beginning as at the end. Ratings from the day of a booster session on are left out: they are of another time (P3.6).
 */
export const ratingsSql = `
  with boosted as (
    select episode_id, min(held_on) as day from sessions where booster group by episode_id
  ),
  asked as (
    select goals.number, goals.goal, boosted.day as boosted_on
    from (${goalsSql}) goals left join boosted on boosted.episode_id = goals.episode
  ),
  rated as (
    select asked.number, goal_ratings.scale, goal_ratings.rated_on, min(goal_ratings.score) as score
    from goal_ratings
    join asked on asked.goal = goal_ratings.goal_id
    where goal_ratings.rated_on <= cast($1 as date)
      and (asked.boosted_on is null or goal_ratings.rated_on < asked.boosted_on)
    group by asked.number, goal_ratings.scale, goal_ratings.rated_on
  ),
  placed as (
    select
      *,
      min(rated_on) over (partition by number, scale) as first_on,
      max(rated_on) over (partition by number, scale) as last_on
    from rated
  ),
  changes as (
    select
      number,
      scale,
      max(case when rated_on = first_on then score end) as first,
      max(case when rated_on = last_on then score end) as last,
      count(*) as days
    from placed
    group by number, scale
  )
  -- Only now what a goal is, and of whom: carried through what is above, it takes as long again.
  select
    goals.goal, goals.episode, goals.unit, goals.weight, changes.scale, changes.first, changes.last, changes.days
  from changes join (${goalsSql}) goals on goals.number = changes.number`;
