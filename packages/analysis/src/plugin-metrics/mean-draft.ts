import type { Dataset } from "@rapport/dataset";
import type { DraftMean } from "@rapport/disclosure";
import { pairedChangeFromMoments } from "@rapport/statistics";
import { numberIn, optionalNumberIn } from "../cells.js";
import type { Query } from "../query.js";

// Courses of one unit are not independent, and a unit with many must not count for more than the scale allows.
const meanSql = (courses: string) => `
  select count(*) as n, avg(value) as mean, stddev_samp(value) as sd
  from (select unit, avg(value) as value from (${courses}) group by unit)`;

interface MeanSetting {
  /** The least and the most that a course's value can be. */
  readonly range: readonly [number, number];
  readonly level: number;
}

/**
 * The mean over units of protection of the mean of each one's courses, with the t interval over units (Student 1908), cut
 * to the scale; `undefined` where there is no course with a value. `courses` gives one row a course with its `value`.
 */
export async function meanDraft(
  dataset: Dataset,
  courses: Query,
  { range: [least, most], level }: MeanSetting,
): Promise<DraftMean | undefined> {
  const [row] = await dataset.select(meanSql(courses.sql), courses.parameters);
  if (!row) return undefined;
  const moments = { n: numberIn(row, "n"), mean: optionalNumberIn(row, "mean"), sd: optionalNumberIn(row, "sd") };
  const { n, mean, lower, upper } = pairedChangeFromMoments(moments, { level });
  if (mean === undefined) return undefined;
  return {
    kind: "mean",
    estimate: mean,
    lower: lower === undefined ? undefined : Math.max(lower, least),
    upper: upper === undefined ? undefined : Math.min(upper, most),
    n,
    units: n,
    range: most - least,
  };
}
