import { deliveredSql } from "../delivered-sql.js";
import type { Query } from "../query.js";

const typeSql = (names: readonly string[]) =>
  `case interventions.type ${names.map((name, at) => `when cast(${name} as varchar) then ${at}`).join(" ")} end`;

const coursesSql = (types: readonly string[]) => `
  select *
  from (
    select
      interventions.rowid as course,
      interventions.intervention_id,
      ${typeSql(types)} as type,
      units.unit,
      interventions.started_on,
      case
        when interventions.ended_on <= cast($1 as date) and interventions.status = 'completed' then 0
        when interventions.ended_on <= cast($1 as date) then 1
        when interventions.ended_on is null and interventions.status = 'completed' then 0
        when interventions.ended_on is null and interventions.status = 'stopped' then 1
        else 2
      end as status,
      least(coalesce(interventions.ended_on, cast($1 as date)), cast($1 as date)) - interventions.started_on as until,
      case when interventions.ended_on <= cast($1 as date) then 1 else 0 end as ended,
      case
        when interventions.ended_on is not null or interventions.status not in ('completed', 'stopped') then 1 else 0
      end as dated
    from interventions
    join episodes on episodes.episode_id = interventions.episode_id
    join units on units.client_id = episodes.client_id
    where ${deliveredSql}
  )
  where type is not null`;

/** The codes of a course's status, by their places. */
export const statuses = ["completed", "stopped", "ongoing"] as const;

/**
 * Every course of these types that began by a day, $1: one intervention, unless its record says that it did not take place or
 * is an error. `course` is its row, which is faster to compare than its name, and `type` the place of its type. Days are
 * counted from its start.
 *
 * - `status`: its place in `statuses`: `completed`, `stopped` (for whatever reason), or `ongoing` as of day $1
 * - `until`: the day of its end, or day $1
 * - `ended`: 1 where it had ended by day $1
 * - `dated`: 0 where the record says that the course is over and not when, so that nothing is known of its length
 */
export function coursesQuery(asOf: string, types: readonly string[]): Query {
  return { sql: coursesSql(types.map((_, at) => `$${at + 2}`)), parameters: [asOf, ...types] };
}
