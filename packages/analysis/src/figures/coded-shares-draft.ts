import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import { breakdownOf } from "../breakdown-of.js";
import type { Label } from "../curve.js";
import type { Query } from "../query.js";

const sharesSql = (things: string) => `
  select value as code, array_agg(unit) as things
  from (${things}) group by grouping sets ((value), ())`;

/** Things by the code of each; `things` gives one row a thing with the code of one of the `levels` as its `value`. */
export async function codedSharesDraft(
  dataset: Dataset,
  things: Query,
  levels: readonly Label[],
): Promise<DraftBreakdown> {
  return breakdownOf(
    await dataset.select(sharesSql(things.sql), things.parameters),
    levels.map(({ code }) => code),
  );
}
