import type { FurthestStepMetric, TimeAtStepMetric } from "@rapport/plugin";
import { around } from "../query.js";
import type { Query } from "../query.js";
import { inOrder } from "./entries-sql.js";
import { placeAmong } from "./places.js";
import { valuesOf } from "./values.js";

/** One row a course that was at a step: the place of the furthest. */
export function furthestQuery(asOf: string, type: string, { field, steps }: FurthestStepMetric): Query {
  const place = placeAmong(steps);
  return around(
    valuesOf(asOf, type, field),
    place.values,
    (values, names) => `
      select course, unit, max(place) as value
      from (select course, unit, ${place.sql(names)} as place from (${values}))
      where place is not null group by course, unit`,
  );
}

/**
 * One row a course and step that it was at, as stays are read: the days from an entry at the step to the next entry with
 * the field, added up; while the course is at the step still they are a stay that lasts. A value that is no step ends the
 * step before it. `state` is the place of the step; the courses of one unit are not independent.
 */
export function timesQuery(asOf: string, type: string, { field, steps }: TimeAtStepMetric): Query {
  const place = placeAmong(steps);
  return around(
    valuesOf(asOf, type, field),
    place.values,
    (values, names) => `
      select
        place as state, unit as cluster, unit, 0 as entry, sum(following - day) as days,
        case when min(is_over) = 1 then 0 end as exit
      from (
        select
          course, unit, day, ${place.sql(names)} as place,
          coalesce(lead(day) over (partition by course order by ${inOrder}), until) as following,
          case when ended or lead(day) over (partition by course order by ${inOrder}) is not null then 1 else 0 end
            as is_over
        from (${values}) where dated
      )
      where place is not null group by course, unit, place`,
  );
}
