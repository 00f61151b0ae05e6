import { deliveredSql } from "../delivered-sql.js";

/** Every course of any type that began by day $1. `course` is its row, which is faster to compare than its name. */
export const allCoursesSql = `
  select
    interventions.rowid as course,
    interventions.intervention_id,
    interventions.type,
    units.unit,
    interventions.started_on,
    case
      when interventions.ended_on <= cast($1 as date) and interventions.status = 'completed' then 'completed'
      when interventions.ended_on <= cast($1 as date) then 'stopped'
      when interventions.ended_on is null and interventions.status in ('completed', 'stopped') then interventions.status
      else 'ongoing'
    end as status,
    least(coalesce(interventions.ended_on, cast($1 as date)), cast($1 as date)) - interventions.started_on as until,
    coalesce(interventions.ended_on <= cast($1 as date), false) as ended,
    interventions.ended_on is not null or interventions.status not in ('completed', 'stopped') as dated
  from interventions
  join episodes on episodes.episode_id = interventions.episode_id
  join units on units.client_id = episodes.client_id
  where ${deliveredSql}`;

/**
 * Every course of type $2 that began by day $1: one intervention, unless its record says that it did not take place or is
 * an error. Days are counted from its start.
 *
 * - `status`: `completed`, `stopped` (for whatever reason), or `ongoing` as of day $1
 * - `until`: the day of its end, or day $1
 * - `dated`: false where the record says that the course is over and not when, so that nothing is known of its length
 */
export const coursesSql = `select * from (${allCoursesSql}) where type = cast($2 as varchar)`;
