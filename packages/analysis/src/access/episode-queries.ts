import { around } from "../query.js";
import type { Query } from "../query.js";
import { contactsSql } from "./contacts-sql.js";

/** One row an episode that has ended and was seen from the beginning: the number of its attended `sessions` until then, none among them. */
export function perEpisodeQuery(sessions: Query): Query {
  return around(
    sessions,
    [],
    (inner) => `
      select contacts.course, contacts.unit, coalesce(attended.sessions, 0) as sessions
      from (${contactsSql}) contacts
      left join (
        select course, count(*) as sessions from (${inner}) where attended and in_course group by course
      ) attended on attended.course = contacts.course
      where contacts.ended_on is not null and contacts.seen`,
  );
}

/** One row a first contact. */
export function allContacts(asOf: string): Query {
  return { sql: contactsSql, parameters: [asOf] };
}

/** All first contacts, as one list of their units. */
export function contactsQuery(asOf: string): Query {
  return { sql: `select array_agg(unit) as things from (${contactsSql})`, parameters: [asOf] };
}

/** One row a first contact that was declined: the place of its reason in the list, whose last stands for any other or none. */
export function declinesQuery(asOf: string, reasons: readonly string[]): Query {
  return around(
    allContacts(asOf),
    reasons.slice(0, -1),
    (inner, names) => `
      select
        course, unit,
        case decline_reason ${names.map((name, at) => `when cast(${name} as varchar) then ${at}`).join(" ")}
          else ${names.length} end as value
      from (${inner}) where closure = 'declined'`,
  );
}
