import { around } from "../query.js";
import type { Query } from "../query.js";

/** One row a scheduled session: 1 if it came to one of these, else 0. */
export function attendanceQuery(sessions: Query, outcomes: readonly string[]): Query {
  return around(
    sessions,
    outcomes,
    (inner, names) => `
      select course, unit, case when ${names.map((name) => `attendance = cast(${name} as varchar)`).join(" or ")}
        then 1 else 0 end as value
      from (${inner})`,
  );
}

/** One row an episode with an attended session: the place of the one code that all have in a list, or the place after it. */
export function allAlikeQuery(sessions: Query, column: "format" | "modality", codes: readonly string[]): Query {
  return around(
    sessions,
    codes,
    (inner, names) => `
      select
        course, unit,
        case when min(${column}) < max(${column}) then ${names.length} else
          case min(${column}) ${names.map((name, at) => `when cast(${name} as varchar) then ${at}`).join(" ")} end
        end as value
      from (${inner}) where attended and in_course group by course, unit`,
  );
}

/**
 * One row an episode with two attended sessions or more: the median of the `days` from each to the next. Of an even number,
 * the lower of the two in the middle.
 */
export function gapsQuery(sessions: Query): Query {
  return around(
    sessions,
    [],
    (inner) => `
      select course, unit, percentile_disc(0.5) within group (order by days) as days
      from (
        select course, unit, lead(held_on) over (partition by course order by held_on) - held_on as days
        from (${inner}) where attended and in_course
      )
      where days is not null group by course, unit`,
  );
}
