import type { Take } from "@rapport/plugin";
import type { Query } from "../query.js";
import { inOrder, inReverse } from "./entries-sql.js";

function endSql(entries: string, order: string): string {
  return `
    select course, unit, value
    from (select course, unit, value, row_number() over (partition by course order by ${order}) as place from (${entries}))
    where place = 1`;
}

function takenSql(entries: string, take: Take): string {
  switch (take) {
    case "first":
      return endSql(entries, inOrder);
    case "last":
      return endSql(entries, inReverse);
    case "most":
      return `select course, unit, max(value) as value from (${entries}) group by course, unit`;
    case "mean":
      return `select course, unit, avg(value) as value from (${entries}) group by course, unit`;
    default: {
      const unreachable: never = take;
      return unreachable;
    }
  }
}

/** One row a course with the `value` that stands for it, from entries with a value each. */
export function taken({ sql, parameters }: Query, take: Take): Query {
  return { sql: takenSql(sql, take), parameters };
}

/** One row a course with the value that most of its entries have; of equals, the smallest. */
export function mostFrequent({ sql, parameters }: Query): Query {
  return {
    sql: `
      select course, unit, value
      from (
        select
          course, unit, value, row_number() over (partition by course order by count(*) desc, value) as place
        from (${sql}) group by course, unit, value
      )
      where place = 1`,
    parameters,
  };
}
