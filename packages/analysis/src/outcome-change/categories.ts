import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import { breakdownOf } from "../breakdown-of.js";
import type { Query } from "../query.js";
import type { ReliableRule } from "./reliable-rule.js";
import { scoresSql } from "./scores-sql.js";
import { treatmentStages } from "./treatment-stages.js";

const categories = ["improved", "unchanged", "deteriorated"] as const;

/**
 * One row a person with both scores: the category as `code`. $4 is 1 where higher is better, else −1; $5 is the threshold in
 * points, which a reliable change exceeds.
 */
const categorySql = `
  select episode_id, unit, case
    when $4 * (final - baseline) > $5 then 'improved'
    when $4 * (final - baseline) < -$5 then 'deteriorated'
    else 'unchanged'
  end as code
  from (${scoresSql}) where instrument = $3 and status = 'scored'`;

/** The category of reliable change of everyone with both scores on an instrument (Jacobson & Truax 1991). */
export function categoryQuery(dataset: Dataset, { instrument, higherIsBetter, threshold }: ReliableRule): Query {
  return {
    sql: categorySql,
    parameters: [dataset.asOf, treatmentStages(dataset), instrument, higherIsBetter ? 1 : -1, threshold],
  };
}

/** Who changed reliably, of those with both scores. */
export async function reliableBreakdown(dataset: Dataset, rule: ReliableRule): Promise<DraftBreakdown> {
  const { sql, parameters } = categoryQuery(dataset, rule);
  const counted = `select code, array_agg(unit) as things from (${sql}) group by grouping sets ((code), ())`;
  return breakdownOf(await dataset.select(counted, parameters), categories);
}
