import type { Query } from "../query.js";
import { around } from "../query.js";
import { completedSql } from "./completed-sql.js";
import { boosterDays } from "./levels.js";

/**
 * One row an episode that was completed at least 26 weeks before day $1: its attended sessions in the 26 weeks after closing.
 * Of the day of closing itself those count that are recorded as boosters.
 */
export function boostersQuery(sessions: Query): Query {
  return around(
    sessions,
    [boosterDays],
    (inner, [window]) => `
      with due as (select * from (${completedSql}) where seen >= cast(${window} as integer))
      select due.course, due.unit, coalesce(boosters.sessions, 0) as sessions
      from due
      left join (
        select due.course, count(*) as sessions
        from due
        join (select course, held_on, booster from (${inner}) where attended) held on held.course = due.course
        where held.held_on - due.closed_on between case when held.booster then 0 else 1 end and cast(${window} as integer)
        group by due.course
      ) boosters on boosters.course = due.course`,
  );
}
