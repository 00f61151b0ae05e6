import { coursesSql } from "./courses-sql.js";

/** The order of a course's entries, from the first to the last. */
export const inOrder = "nth";
/** The same, from the last to the first. */
export const inReverse = "nth desc";

/** The columns of an entry. */
export const entryColumns = "course, unit, until, ended, dated, nth, day, completion, practice, fields";

/**
 * The entries of every course of type $2, as of day $1: its assignments, on the day of the report or of the assignment
 * where no report came. `nth` counts the entries of its course. `day` counts from the start of the course, and
 * lies within it, since reports can be late. A practice is an entry that was done or partly done. `fields` are its details
 * where they are an object.
 */
export const entriesSql = `
  select
    courses.course,
    courses.unit,
    courses.until,
    courses.ended,
    courses.dated,
    row_number() over (
      partition by courses.course
      order by
        coalesce(assignments.reported_on, assignments.assigned_on), assignments.assigned_on, assignments.assignment_id
    ) as nth,
    least(
      greatest(coalesce(assignments.reported_on, assignments.assigned_on) - courses.started_on, 0), courses.until
    ) as day,
    assignments.completion,
    coalesce(assignments.completion in ('done', 'partly'), false) as practice,
    case when json_type(assignments.details) = 'OBJECT' then assignments.details end as fields
  from (${coursesSql}) courses
  join assignments on assignments.intervention_id = courses.intervention_id
  where coalesce(assignments.reported_on, assignments.assigned_on) <= cast($1 as date)`;
