import type { Query } from "../query.js";
import { assignedSql, doneShareSql, homeworkSql } from "./assigned-sql.js";

// All of these give one row an assignment; the mean is over clients, of each one's mean.

/** What became of it in a setting: 1 where it is this, else 0. */
export function becameQuery(parameters: Query["parameters"], setting: "home" | "room", completion: string): Query {
  const sql = `
    select
      assignment_id as course, unit,
      case when coalesce(completion, 'unreported') = cast($4 as varchar) then cast(1 as double) else 0 end as value
    from (${assignedSql}) where setting = cast($3 as varchar)`;
  return { sql, parameters: [...parameters, setting, completion] };
}

/** How much of it was done, of what was reported on. */
export function doneQuery(parameters: Query["parameters"]): Query {
  const sql = `
    select assignment_id as course, unit, ${doneShareSql} as value from (${homeworkSql}) where completion is not null`;
  return { sql, parameters };
}

/** Whether it was to be done at home: 1 where it was, else 0; of all assignments. */
export function atHomeQuery(parameters: Query["parameters"]): Query {
  const sql = `
    select assignment_id as course, unit, case setting when 'home' then cast(1 as double) else 0 end as value
    from (${assignedSql})`;
  return { sql, parameters };
}

/** The rating of what was rated, 0 to 10. */
export function ratedQuery(parameters: Query["parameters"], rating: "helpfulness" | "distress"): Query {
  const sql = `
    select assignment_id as course, unit, ${rating} as value from (${homeworkSql}) where ${rating} is not null`;
  return { sql, parameters };
}
