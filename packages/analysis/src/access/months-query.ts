import { around } from "../query.js";
import type { Query } from "../query.js";
import { contactsSql } from "./contacts-sql.js";
import { monthsUntil } from "./months.js";

/** One row a first contact: the place of its month in `monthLevels`. */
export function monthsQuery(asOf: string): Query {
  return around(
    { sql: contactsSql, parameters: [asOf] },
    [monthsUntil(asOf).first],
    (inner, [first]) => `
      select
        course, unit,
        cast(greatest(
          12 * extract(year from first_contact_on) + extract(month from first_contact_on) - 1
            - cast(${first} as integer), -1
        ) + 1 as integer) as value
      from (${inner})`,
  );
}
