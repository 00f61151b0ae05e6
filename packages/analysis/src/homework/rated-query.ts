import type { Query } from "../query.js";
import { doneShareSql, homeworkSql } from "./assigned-sql.js";

/** One row a piece of homework that was rated: the rating, 0 to 10. */
export function ratedQuery(asOf: string, rating: "helpfulness" | "distress"): Query {
  const sql = `
    select assignment_id as course, unit, ${rating} as value from (${homeworkSql}) where ${rating} is not null`;
  return { sql, parameters: [asOf] };
}

/** One row a piece of homework that was reported on: how much of it was done. */
export function doneQuery(asOf: string): Query {
  const sql = `
    select assignment_id as course, unit, ${doneShareSql} as value from (${homeworkSql}) where completion is not null`;
  return { sql, parameters: [asOf] };
}
