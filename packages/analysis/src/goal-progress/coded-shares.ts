import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import { breakdownOf } from "../breakdown-of.js";
import type { Label } from "../curve.js";
import type { Query } from "../query.js";

/** Things by level; the query gives one row a thing with the level's code as `code`. */
export async function codedShares(
  dataset: Dataset,
  { sql, parameters }: Query,
  levels: readonly Label[],
): Promise<DraftBreakdown> {
  const counted = `select code, array_agg(unit) as things from (${sql}) group by grouping sets ((code), ())`;
  return breakdownOf(
    await dataset.select(counted, parameters),
    levels.map(({ code }) => code),
  );
}
