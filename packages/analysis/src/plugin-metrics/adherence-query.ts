import { around } from "../query.js";
import type { Query } from "../query.js";
import { entriesOf } from "./values.js";

/** One row a course that anything was reported of: how much of it was done, partly done counting half. */
export function adherenceQuery(asOf: string, type: string): Query {
  return around(
    entriesOf(asOf, type),
    [],
    (entries) => `
      select
        course, unit,
        avg(case completion when 'done' then cast(1 as double) when 'partly' then 0.5 else 0 end) as value
      from (${entries}) where completion is not null group by course, unit`,
  );
}
