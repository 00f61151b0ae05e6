import { binned } from "../figures/bins.js";
import { around } from "../query.js";
import type { Query } from "../query.js";
import { coursesSql } from "./courses-sql.js";
import { entriesOf, valuesOf } from "./values.js";

/** One row a course: its practices, and the weeks from its start to its last entry, one at least. */
function doses(asOf: string, type: string): Query {
  return around(
    entriesOf(asOf, type),
    [],
    (entries) => `
      select
        courses.course, courses.unit, coalesce(seen.practices, 0) as practices,
        greatest(coalesce(seen.last, 0) / cast(7 as double), cast(1 as double)) as weeks
      from (${coursesSql}) courses
      left join (
        select course, sum(case when practice then 1 else 0 end) as practices, max(day) as last
        from (${entries}) group by course
      ) seen on seen.course = courses.course`,
  );
}

/** One row a course: the bin of its number of practices, courses without any among them. */
export function practicesQuery(asOf: string, type: string, ends: readonly number[]): Query {
  return binned(doses(asOf, type), "practices", ends);
}

/** One row a course: the bin of its practices a week. */
export function perWeekQuery(asOf: string, type: string, ends: readonly number[]): Query {
  return binned(doses(asOf, type), "practices / weeks", ends);
}

/** One row a course with a practice that has minutes: the bin of all its minutes. */
export function minutesQuery(asOf: string, type: string, field: string, ends: readonly number[]): Query {
  const minutes = around(
    valuesOf(asOf, type, field),
    [],
    (values) => `
      select course, unit, sum(number) as minutes from (${values})
      where practice and number is not null group by course, unit`,
  );
  return binned(minutes, "minutes", ends);
}
