import { around } from "../query.js";
import type { Query } from "../query.js";
import { contactsSql } from "./contacts-sql.js";

/** The ways in which the wait for a first session ends. */
export const waitExits = ["reached", "ended"] as const;

/** One row a first contact that was seen from the beginning, with the day of the first attended session before the episode ended, if there was one. */
function waits(sessions: Query): Query {
  return around(
    sessions,
    [],
    (inner) => `
      select contacts.*, units.client, attended.first_on
      from (${contactsSql}) contacts
      join episodes on episodes.rowid = contacts.course
      join units on units.client_id = episodes.client_id
      left join (
        select course, min(held_on) as first_on from (${inner}) where attended and in_course group by course
      ) attended on attended.course = contacts.course
      where contacts.seen`,
  );
}

const waited = (until: string) => `greatest(${until} - first_contact_on, 0)`;

/**
 * One row a first contact, as stays are read: the days until the first attended session. An episode that ends without one is
 * an exit of its own; what is open on day $1 lasts. `exit` is a place in `waitExits`.
 */
export function firstSessionQuery(sessions: Query): Query {
  return around(
    waits(sessions),
    [],
    (inner) => `
      select
        0 as state, client as cluster, unit, 0 as entry,
        ${waited("coalesce(first_on, ended_on, cast($1 as date))")} as days,
        case when first_on is not null then 0 when ended_on is not null then 1 end as exit
      from (${inner})`,
  );
}

/**
 * The same for the day by which half of all first contacts had come: an episode that ended without a session never comes to
 * one, and stays among all for as long as it could have been seen, until day $1. The Kaplan–Meier estimate of these is that
 * of the cumulative incidence, since the day on which each is censored is known (Fine & Gray 1999, censoring complete data).
 */
export function halfCameQuery(sessions: Query): Query {
  return around(
    waits(sessions),
    [],
    (inner) => `
      select
        0 as state, client as cluster, unit, 0 as entry,
        ${waited("coalesce(first_on, cast($1 as date))")} as days,
        case when first_on is not null then 0 end as exit
      from (${inner})`,
  );
}
