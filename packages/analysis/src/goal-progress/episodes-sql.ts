import { goalsSql } from "./goals-sql.js";

/**
 * Every episode with an agreed goal, as of day $1.
 *
 * - `begun_on`: the day on which its first goal was set
 * - `ended_on`: the day on which it ended, null while it is open
 * - `met`: how many of its goals are achieved; `undated` of these have no day on which that was recorded
 * - `met_on`: the first day from which a goal is recorded as achieved, at the latest the episode's last: what is written
 *   down after it had come about by then
 */
export const episodesSql = `
  select
    course,
    episode,
    unit,
    pathway,
    ended_on,
    min(set_on) as begun_on,
    sum(achieved) as met,
    sum(case when achieved = 1 and assessed_on is null then 1 else 0 end) as undated,
    min(case when achieved = 1 then least(assessed_on, coalesce(ended_on, assessed_on)) end) as met_on
  from (${goalsSql}) goals
  group by course, episode, unit, pathway, ended_on`;
