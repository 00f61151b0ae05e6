import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import { breakdownOf } from "../breakdown-of.js";
import type { Label } from "../curve.js";
import type { Query } from "../query.js";

const sharesSql = (courses: string) => `
  select value as code, array_agg(unit) as things
  from (${courses}) group by grouping sets ((value), ())`;

/**
 * Courses by the place of each in `levels`, which stand in an order: only neighbours may be merged. `courses` gives one row a
 * course with its place as `value`.
 */
export async function orderedSharesDraft(
  dataset: Dataset,
  courses: Query,
  levels: readonly Label[],
): Promise<DraftBreakdown> {
  const rows = await dataset.select(sharesSql(courses.sql), courses.parameters);
  const breakdown = breakdownOf(
    rows,
    levels.map(({ code }) => code),
    (_code, at) => at,
  );
  return { ...breakdown, ordered: true };
}
