import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import { breakdownOf } from "../breakdown-of.js";
import { scoresSql } from "./scores-sql.js";
import { treatmentStages } from "./treatment-stages.js";

const categories = ["improved", "unchanged", "deteriorated"] as const;

/** $4 is 1 where higher is better, else −1; $5 is the threshold in points, which a reliable change exceeds. */
const categorySql = `
  select code, array_agg(unit) as things
  from (
    select unit, case
      when $4 * (final - baseline) > $5 then 'improved'
      when $4 * (final - baseline) < -$5 then 'deteriorated'
      else 'unchanged'
    end as code
    from (${scoresSql}) where instrument = $3 and status = 'scored'
  ) group by grouping sets ((code), ())`;

/** Who changed reliably (Jacobson & Truax 1991), of those with both scores. */
export async function reliableBreakdown(
  dataset: Dataset,
  instrument: string,
  { higherIsBetter, threshold }: { readonly higherIsBetter: boolean; readonly threshold: number },
): Promise<DraftBreakdown> {
  const parameters = [dataset.asOf, treatmentStages(dataset), instrument, higherIsBetter ? 1 : -1, threshold];
  return breakdownOf(await dataset.select(categorySql, parameters), categories);
}
