import type { Query } from "../query.js";
import { completedSql } from "./completed-sql.js";
import { boosterDays } from "./levels.js";

/**
 * One row an episode that was completed at least 26 weeks before day $1: its attended sessions in the 26 weeks after closing.
 * Of the day of closing itself those count that are recorded as boosters. A telephone call in the stage $2 decides fit (P3.1)
 * and is no session. An episode has sessions once its first contact is known.
 */
const boostersSql = `
  with due as (select * from (${completedSql}) where seen >= cast($3 as integer))
  select due.course, due.unit, coalesce(boosters.sessions, 0) as sessions
  from due
  left join (
    select due.course, count(*) as sessions
    from due
    join sessions on sessions.episode_id = due.episode_id
    where sessions.attendance = 'attended'
      and sessions.held_on <= cast($1 as date)
      and sessions.held_on - due.closed_on
        between case when sessions.booster then 0 else 1 end and cast($3 as integer)
      and due.first_contact_on <= cast($1 as date)
      and not exists (
        select 1
        from stages
        where sessions.modality = 'phone'
          and stages.episode_id = sessions.episode_id
          and stages.stage = cast($2 as varchar)
          and stages.entered_on <= sessions.held_on
          and (
            stages.left_on is null or sessions.held_on < stages.left_on or sessions.held_on = stages.entered_on
          )
      )
    group by due.course
  ) boosters on boosters.course = due.course`;

export function boostersQuery(asOf: string, intakeStage: string | null): Query {
  return { sql: boostersSql, parameters: [asOf, intakeStage, boosterDays] };
}
