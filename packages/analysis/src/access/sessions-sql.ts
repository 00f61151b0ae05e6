import type { Dataset } from "@rapport/dataset";
import { intakeStage } from "../intake-stage.js";
import type { Query } from "../query.js";
import { contactsSql } from "./contacts-sql.js";

/**
 * Every session that was scheduled until day $1. A telephone call in the stage $2 decides fit (P3.1) and is no session.
 * `in_course` is false for boosters, for what came after the episode had ended, and where its first sessions are not known.
 */
const sessionsSql = `
  select
    contacts.course,
    contacts.unit,
    sessions.held_on,
    sessions.attendance,
    sessions.attendance = 'attended' as attended,
    sessions.format,
    sessions.modality,
    coalesce(sessions.booster, false) as booster,
    contacts.seen
      and not coalesce(sessions.booster, false)
      and (contacts.ended_on is null or sessions.held_on <= contacts.ended_on) as in_course
  from sessions
  join (${contactsSql}) contacts on contacts.episode_id = sessions.episode_id
  left join (
    select distinct calls.session_id
    from sessions calls
    join stages on stages.episode_id = calls.episode_id
    where calls.modality = 'phone'
      and stages.stage = cast($2 as varchar)
      and stages.entered_on <= calls.held_on
      and (stages.left_on is null or calls.held_on < stages.left_on or calls.held_on = stages.entered_on)
  ) intake on intake.session_id = sessions.session_id
  where sessions.held_on <= cast($1 as date) and intake.session_id is null`;

/** Every scheduled session by the as-of day; its `$1` is that day. */
export function sessionsOf(dataset: Dataset): Query {
  return { sql: sessionsSql, parameters: [dataset.asOf, intakeStage(dataset.stageModel)] };
}
