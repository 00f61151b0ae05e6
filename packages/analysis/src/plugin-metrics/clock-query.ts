import type { Condition } from "@rapport/plugin";
import { around } from "../query.js";
import type { Query } from "../query.js";
import { coursesSql } from "./courses-sql.js";
import { entriesWhere } from "./condition-query.js";
import { entriesOf } from "./values.js";

/** The ways in which a course leaves off waiting: it is a competing exit to end first. */
export const clockExits = ["reached", "ended"] as const;

function matching(asOf: string, type: string, when: Condition | undefined): Query {
  return when === undefined
    ? around(entriesOf(asOf, type), [], (entries) => `select course, day from (${entries}) where practice`)
    : entriesWhere(asOf, type, when);
}

/**
 * One row a course, as stays are read: the days from its start until the first entry that is meant. `exit` is a place in
 * `clockExits`.
 */
export function clockQuery(asOf: string, type: string, when: Condition | undefined): Query {
  // $1 and $2 of the courses are those of the entries.
  return around(
    matching(asOf, type, when),
    [],
    (entries) => `
      select
        0 as state, courses.unit as cluster, courses.unit, 0 as entry,
        coalesce(reached.day, courses.until) as days,
        case when reached.day is not null then 0 when courses.ended then 1 end as exit
      from (${coursesSql}) courses
      left join (select course, min(day) as day from (${entries}) group by course) reached
        on reached.course = courses.course
      where courses.dated`,
  );
}
