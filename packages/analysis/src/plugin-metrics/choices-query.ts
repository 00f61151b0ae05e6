import type { ChoicesMetric } from "@rapport/plugin";
import { around } from "../query.js";
import type { Query } from "../query.js";
import { placeAmong } from "./places.js";
import { mostFrequent, taken } from "./taken.js";
import { valuesOf } from "./values.js";

/** One row a course: the place of its level in `levels`, or of "other", which is where they end unless it is one. */
export function choicesQuery(
  asOf: string,
  type: string,
  { field, take }: ChoicesMetric,
  levels: readonly string[],
): Query {
  const listed = levels.indexOf("other");
  const place = placeAmong(levels, listed === -1 ? levels.length : listed);
  const chosen = around(
    valuesOf(asOf, type, field),
    place.values,
    (values, names) => `
      select course, unit, nth, ${place.sql(names)} as value
      from (${values}) where is_text`,
  );
  return take === "most" ? mostFrequent(chosen) : taken(chosen, take);
}
