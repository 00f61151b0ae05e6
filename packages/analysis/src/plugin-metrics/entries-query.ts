import { around } from "../query.js";
import type { Batch } from "./batches.js";
import type { Query } from "../query.js";

/** What was reported of an entry, by its place. */
export const completions = ["done", "partly", "not_done"] as const;

const completionSql = `case assignments.completion ${completions.map((code, at) => `when '${code}' then ${at}`).join(" ")} end`;

/**
 * The entries of the courses of some types up to day $1, type by type, course by course and in their order: its assignments, on
 * the day of the report or of the assignment where no report came. `day` counts from the start of the course, and lies within
 * it, since reports can be late. `completion` is a place in `completions`, and `details` the number of its details, 0 without
 * any.
 */
export function entriesQuery(courses: Query, details: Query, { first, end }: Batch): Query {
  return around(
    courses,
    [first, end],
    (inner, [from, until]) => `
      select type, course, day, completion, details
      from (
        select
          courses.type, courses.unit, courses.course, assignments.assigned_on, assignments.assignment_id,
          coalesce(assignments.reported_on, assignments.assigned_on) as seen_on,
          least(
            greatest(coalesce(assignments.reported_on, assignments.assigned_on) - courses.started_on, 0), courses.until
          ) as day,
          ${completionSql} as completion,
          coalesce(known.number, 0) as details
        from (${inner}) courses
        join assignments on assignments.intervention_id = courses.intervention_id
        left join (${details.sql}) known on known.type = courses.type and known.details = assignments.details
        -- Until day $1. Of the assignments alone the engine would take it to leave few, and hold all of them in memory.
        where coalesce(assignments.reported_on, assignments.assigned_on) - courses.started_on
          <= cast($1 as date) - courses.started_on
          and courses.type >= cast(${from} as integer) and courses.type < cast(${until} as integer)
      )
      order by type, unit, course, seen_on, assigned_on, assignment_id`,
  );
}
