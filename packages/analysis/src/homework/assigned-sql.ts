import { deliveredSql } from "../delivered-sql.js";
import { treatedSql } from "../intervention-use/treated-sql.js";

/** What is reported on day $1, and not later. */
const known = (column: string) =>
  `case when reported_on is null or reported_on <= cast($1 as date) then ${column} end as ${column}`;

/**
 * Every assignment that was given by day $1 in a course that was delivered by then, in an episode that reached treatment ($2,
 * as in `treatedSql`), as it was known on that day: what was reported later is null. `seen_on` is the day of the report, or of
 * the assignment where none is recorded; `followed_from` is the first day on which something can have followed the report.
 */
export const assignedSql = `
  select
    assignments.assignment_id, treated.episode_id, treated.unit, interventions.type, assignments.setting,
    assignments.assigned_on, assignments.completion, assignments.helpfulness, assignments.distress,
    assignments.roadblock,
    coalesce(assignments.reported_on, assignments.assigned_on) as seen_on,
    -- What was given on the day of the assignment came beside it, what was given on the day of the report came after.
    greatest(coalesce(assignments.reported_on, assignments.assigned_on), assignments.assigned_on + 1) as followed_from
  from (
    select
      assignment_id, intervention_id, setting, assigned_on,
      ${["reported_on", "completion", "helpfulness", "distress", "roadblock"].map(known).join(", ")}
    from assignments where assigned_on <= cast($1 as date)
  ) assignments
  join interventions on interventions.intervention_id = assignments.intervention_id
  join (${treatedSql}) treated on treated.episode_id = interventions.episode_id
  where ${deliveredSql}`;

/** The same of what was to be done at home. */
export const homeworkSql = `select * from (${assignedSql}) where setting = 'home'`;

/** How much of it was done, partly done counting half; of what was reported on. */
export const doneShareSql = "case completion when 'done' then cast(1 as double) when 'partly' then 0.5 else 0 end";
