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
  rated as (
    select
      goals.goal, goals.episode, goals.unit, goals.weight, goal_ratings.scale, goal_ratings.rated_on,
      min(goal_ratings.score) as score
    from goal_ratings
    join (${goalsSql}) goals on goals.goal = goal_ratings.goal_id
    left join boosted on boosted.episode_id = goals.episode
    where goal_ratings.rated_on <= cast($1 as date)
      and (boosted.day is null or goal_ratings.rated_on < boosted.day)
    group by goals.goal, goals.episode, goals.unit, goals.weight, goal_ratings.scale, goal_ratings.rated_on
  ),
  placed as (
    select
      *,
      row_number() over (partition by goal, scale order by rated_on) as forwards,
      row_number() over (partition by goal, scale order by rated_on desc) as backwards
    from rated
  )
  select
    goal, episode, unit, weight, scale,
    max(case when forwards = 1 then score end) as first,
    max(case when backwards = 1 then score end) as last,
    count(*) as days
  from placed
  group by goal, episode, unit, weight, scale`;
