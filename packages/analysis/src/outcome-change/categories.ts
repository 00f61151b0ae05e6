import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import type { CutOff } from "@rapport/instruments";
import { breakdownOf } from "../breakdown-of.js";
import { around } from "../query.js";
import type { Query } from "../query.js";
import { recoveryTree } from "../trees/recovery-tree.js";
import type { ReliableRule } from "./reliable-rule.js";
import { scoresSql } from "./scores-sql.js";
import { treatmentStages } from "./treatment-stages.js";

export const categories = ["improved", "unchanged", "deteriorated"] as const;

/** Where somebody began, and what came of it; `recovered` is improved reliably and out of the clinical range at the end. */
const recoveryCategories = [
  "clinical_recovered",
  "clinical_improved",
  "clinical_unchanged",
  "clinical_deteriorated",
  "other_improved",
  "other_unchanged",
  "other_deteriorated",
] as const;

/**
 * One row a person with both scores: the category as `code`. $4 is 1 where higher is better, else −1; $5 is the threshold in
 * points, which a reliable change exceeds, or reaches if $6.
 */
const categorySql = `
  select episode_id, person_id, unit, baseline, final, case
    when $4 * (final - baseline) > $5 or ($6 and $4 * (final - baseline) = $5) then 'improved'
    when $4 * (final - baseline) < -$5 or ($6 and $4 * (final - baseline) = -$5) then 'deteriorated'
    else 'unchanged'
  end as code
  from (${scoresSql}) where instrument = $3 and status = 'scored'`;

/** The category of reliable change of everyone with both scores on an instrument. */
export function categoryQuery(
  dataset: Dataset,
  { instrument, higherIsBetter, threshold, inclusive }: ReliableRule,
): Query {
  return {
    sql: categorySql,
    parameters: [dataset.asOf, treatmentStages(dataset), instrument, higherIsBetter ? 1 : -1, threshold, inclusive],
  };
}

/** Things by the code of each; the query gives one row a thing with its `unit` and its `code`. */
export async function counted(
  dataset: Dataset,
  { sql, parameters }: Query,
  codes: readonly string[],
): Promise<DraftBreakdown> {
  const grouped = `select code, array_agg(unit) as things from (${sql}) group by grouping sets ((code), ())`;
  return breakdownOf(await dataset.select(grouped, parameters), codes);
}

/** Who changed reliably, of those with both scores. */
export function reliableBreakdown(dataset: Dataset, rule: ReliableRule): Promise<DraftBreakdown> {
  return counted(dataset, categoryQuery(dataset, rule), categories);
}

/**
 * Clinically significant change (Jacobson & Truax 1991) of those with both scores, by whether they began in the clinical
 * range: recovered are those who improved reliably and ended outside it.
 */
export async function recoveryBreakdown(
  dataset: Dataset,
  rule: ReliableRule,
  { rule: side, value }: CutOff,
): Promise<DraftBreakdown> {
  const query = around(categoryQuery(dataset, rule), [value], (changed, [cutOff]) => {
    // The side is one of four words of the instrument's definition, and no text from outside.
    const clinical = (score: string) => `${score} ${side} ${cutOff}`;
    return `
      select unit, case
        when not (${clinical("baseline")}) then 'other_' || code
        when code = 'improved' and not (${clinical("final")}) then 'clinical_recovered'
        else 'clinical_' || code
      end as code
      from (${changed})`;
  });
  return { ...(await counted(dataset, query, recoveryCategories)), tree: recoveryTree };
}
