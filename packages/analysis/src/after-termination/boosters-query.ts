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
      select completed.course, completed.unit, count(boosters.course) as sessions
      from (${completedSql}) completed
      left join (select course, held_on, booster from (${inner}) where attended) boosters
        on boosters.course = completed.course
        and boosters.held_on - completed.closed_on between case when boosters.booster then 0 else 1 end
          and cast(${window} as integer)
      where completed.seen >= cast(${window} as integer)
      group by completed.course, completed.unit`,
  );
}
