import { coursesSql } from "./courses-sql.js";

/** The order of a course's entries, from the first to the last. */
export const inOrder = "seen_on, assigned_on, assignment_id";
/** The same, from the last to the first. */
export const inReverse = "seen_on desc, assigned_on desc, assignment_id desc";

/** The columns of an entry. */
export const entryColumns =
  "course, unit, until, ended, dated, seen_on, assigned_on, assignment_id, day, completion, practice, details";

/**
 * The entries of every course of type $2, as of day $1: its assignments, on the day of the report or of the assignment
 * where no report came (`seen_on`). `day` counts from the start of the course, and lies within it, since reports can be
 * late. A practice is an entry that was done or partly done.
 */
export const entriesSql = `
  select
    courses.course,
    courses.unit,
    courses.until,
    courses.ended,
    courses.dated,
    coalesce(assignments.reported_on, assignments.assigned_on) as seen_on,
    assignments.assigned_on,
    assignments.assignment_id,
    least(
      greatest(coalesce(assignments.reported_on, assignments.assigned_on) - courses.started_on, 0), courses.until
    ) as day,
    assignments.completion,
    coalesce(assignments.completion in ('done', 'partly'), false) as practice,
    assignments.details
  from (${coursesSql}) courses
  join assignments on assignments.intervention_id = courses.intervention_id
  where coalesce(assignments.reported_on, assignments.assigned_on) <= cast($1 as date)`;
