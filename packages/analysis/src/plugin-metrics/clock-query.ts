import type { Condition } from "@rapport/plugin";
import type { Value } from "@rapport/dataset";
import { around } from "../query.js";
import type { Query } from "../query.js";
import { coursesSql } from "./courses-sql.js";
import { entriesOf, valuesOf } from "./values.js";

/** The ways in which a course leaves off waiting: it is a competing exit to end first. */
export const clockExits = ["reached", "ended"] as const;

function tested(when: Condition): { readonly value: Value; readonly sql: (name: string) => string } {
  if ("atLeast" in when) return { value: when.atLeast, sql: (name) => `number >= cast(${name} as double)` };
  if ("atMost" in when) return { value: when.atMost, sql: (name) => `number <= cast(${name} as double)` };
  switch (typeof when.is) {
    case "number":
      return { value: when.is, sql: (name) => `number = cast(${name} as double)` };
    case "boolean":
      return { value: String(when.is), sql: (name) => `is_truth and text = cast(${name} as varchar)` };
    default:
      return { value: when.is, sql: (name) => `is_text and text = cast(${name} as varchar)` };
  }
}

function matching(asOf: string, type: string, when: Condition | undefined): Query {
  if (when === undefined) {
    return around(entriesOf(asOf, type), [], (entries) => `select course, day from (${entries}) where practice`);
  }
  const { value, sql } = tested(when);
  return around(
    valuesOf(asOf, type, when.field),
    [value],
    (values, [name = ""]) => `
      select course, day from (${values})
      where ${sql(name)}${when.done === true ? " and completion = 'done'" : ""}`,
  );
}

/** One row a course, as stays are read: the days from its start until the first entry that is meant. */
export function clockQuery(asOf: string, type: string, when: Condition | undefined): Query {
  // $1 and $2 of the courses are those of the entries.
  return around(
    matching(asOf, type, when),
    [],
    (entries) => `
      select
        'clock' as state, courses.unit as cluster, courses.unit, 0 as entry,
        coalesce(reached.day, courses.until) as days,
        case when reached.day is not null then 'reached' when courses.ended then 'ended' end as exit
      from (${coursesSql}) courses
      left join (select course, min(day) as day from (${entries}) group by course) reached
        on reached.course = courses.course
      where courses.dated`,
  );
}
