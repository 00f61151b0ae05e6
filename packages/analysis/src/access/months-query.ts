import { around } from "../query.js";
import type { Query } from "../query.js";
import { contactsSql } from "./contacts-sql.js";
import { monthsUntil } from "./months.js";

function byMonth(days: Query, column: "held_on" | "first_contact_on", which: string, asOf: string): Query {
  return around(
    days,
    [monthsUntil(asOf).first],
    (inner, [first]) => `
      select
        course, unit,
        cast(greatest(
          12 * extract(year from ${column}) + extract(month from ${column}) - 1 - cast(${first} as integer), -1
        ) + 1 as integer) as value
      from (${inner}) where ${which}`,
  );
}

/** One row an attended session: the place of its month in `monthLevels`. */
export function sessionMonthsQuery(sessions: Query, asOf: string): Query {
  return byMonth(sessions, "held_on", "attended", asOf);
}

/** One row a first contact: the place of its month in `monthLevels`. */
export function contactMonthsQuery(asOf: string): Query {
  return byMonth({ sql: contactsSql, parameters: [asOf] }, "first_contact_on", "true", asOf);
}
