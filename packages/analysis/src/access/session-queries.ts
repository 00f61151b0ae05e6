import type { Label } from "../curve.js";
import { around } from "../query.js";
import type { Query } from "../query.js";

type Column = "attendance" | "format" | "modality";

/** One row a session: the place of its code in `levels`. `which` is a condition on it. */
export function sessionsBy(sessions: Query, column: Column, levels: readonly Label[], which = "true"): Query {
  return around(
    sessions,
    levels.map(({ code }) => code),
    (inner, names) => `
      select
        course, unit,
        case ${column} ${names.map((name, at) => `when cast(${name} as varchar) then ${at}`).join(" ")} end as value
      from (${inner}) where ${which}`,
  );
}

/** One row a scheduled session: 1 if it was attended, else 0. */
export function attendedQuery(sessions: Query): Query {
  return around(
    sessions,
    [],
    (inner) => `select course, unit, case when attended then 1 else 0 end as value from (${inner})`,
  );
}

/** One row an attended session that another one follows in its episode: the `days` between the two. */
export function gapsQuery(sessions: Query): Query {
  return around(
    sessions,
    [],
    (inner) => `
      select course, unit, days
      from (
        select course, unit, lead(held_on) over (partition by course order by held_on) - held_on as days
        from (${inner}) where attended and in_course
      )
      where days is not null`,
  );
}
