import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import { numberIn } from "../cells.js";
import type { Label } from "../curve.js";
import type { Query } from "../query.js";

// A course is in one place, a unit with several courses in several, so the units of the whole are counted for themselves.
const sharesSql = (courses: string) => `
  select value, count(*) as n, count(distinct unit) as units
  from (${courses}) group by grouping sets ((value), ())`;

/** Courses by the place of each in `levels`; `courses` gives one row a course with its place as `value`. */
export async function sharesDraft(dataset: Dataset, courses: Query, levels: readonly Label[]): Promise<DraftBreakdown> {
  const rows = await dataset.select(sharesSql(courses.sql), courses.parameters);
  const cellAt = (place: number | null) => {
    const row = rows.find((each) => each["value"] === place);
    return row ? { count: numberIn(row, "n"), units: numberIn(row, "units") } : { count: 0, units: 0 };
  };
  return {
    kind: "breakdown",
    total: cellAt(null),
    parts: levels.map(({ code }, at) => ({ code, ...cellAt(at) })),
  };
}
