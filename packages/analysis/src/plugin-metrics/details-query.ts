import { around } from "../query.js";
import type { Query } from "../query.js";

/**
 * The details that the entries of each type have, each once, with numbers from 1 by type: many entries have the same ones, and
 * what is in them has to be read once. `courses` are those of the types.
 */
export function detailsQuery(courses: Query): Query {
  return around(
    courses,
    [],
    (inner) => `
      select type, details, row_number() over (partition by type) as number
      from (
        select distinct courses.type, assignments.details
        from (${inner}) courses
        join assignments on assignments.intervention_id = courses.intervention_id
      )`,
  );
}
