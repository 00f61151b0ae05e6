import type { AverageMetric, ChangeMetric } from "@rapport/plugin";
import { around } from "../query.js";
import type { Query } from "../query.js";
import { entriesWhere } from "./condition-query.js";
import { inOrder, inReverse } from "./entries-sql.js";
import { taken } from "./taken.js";
import { entriesOf, valuesWithin } from "./values.js";

/** The entries with a number, which counts as the nearer end of the scale where it lies beyond it. */
function scaled(
  asOf: string,
  type: string,
  { field, range, when }: Pick<AverageMetric, "field" | "range" | "when">,
): Query {
  const entries = when === undefined ? entriesOf(asOf, type) : entriesWhere(asOf, type, when);
  return around(
    valuesWithin(entries, field),
    range,
    (values, [least, most]) => `
      select
        course, unit, nth,
        least(greatest(number, cast(${least} as double)), cast(${most} as double)) as value
      from (${values}) where number is not null`,
  );
}

/** One row a course: the number that stands for it. */
export function averageQuery(asOf: string, type: string, metric: AverageMetric): Query {
  return taken(scaled(asOf, type, metric), metric.take);
}

/** One row a course with two entries or more: the last number minus the first. */
export function changeQuery(asOf: string, type: string, metric: ChangeMetric): Query {
  return around(
    scaled(asOf, type, metric),
    [],
    (entries) => `
      select
        course, unit,
        sum(case when from_last = 1 then value end) - sum(case when from_first = 1 then value end) as value
      from (
        select
          course, unit, value,
          row_number() over (partition by course order by ${inOrder}) as from_first,
          row_number() over (partition by course order by ${inReverse}) as from_last
        from (${entries})
      )
      group by course, unit having count(*) >= 2`,
  );
}
