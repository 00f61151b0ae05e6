import type { Dataset } from "@rapport/dataset";
import type { DraftMean } from "@rapport/disclosure";
import { cellIn, numbersIn } from "../cells.js";
import { meanOf } from "../mean-of.js";
import type { MeanSetting } from "../mean-of.js";
import type { Query } from "../query.js";

// Courses of one unit are not independent, and a unit with many must not count for more than the scale allows.
const meanSql = (courses: string) => `
  with valued as (${courses})
  select
    array_agg(unit order by unit) as things,
    array_agg(value order by unit) as means
  from (select unit, avg(value) as value from valued group by unit)`;

/**
 * The mean over units of protection of the mean of each one's courses, with the t interval over units (Student 1908), cut
 * to the scale; `undefined` where there is no course with a value. `courses` gives one row a course with its `value`.
 */
export async function meanDraft(
  dataset: Dataset,
  courses: Query,
  setting: MeanSetting,
): Promise<DraftMean | undefined> {
  const [row] = await dataset.select(meanSql(courses.sql), courses.parameters);
  return row && meanOf(cellIn(row, "things"), numbersIn(row, "means"), setting);
}
