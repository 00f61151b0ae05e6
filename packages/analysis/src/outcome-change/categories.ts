import type { Dataset } from "@rapport/dataset";
import type { Cell, DraftBreakdown } from "@rapport/disclosure";
import { numberIn, textIn } from "../cells.js";
import { treatmentStages } from "./moments.js";
import { scoresSql } from "./scores-sql.js";

/** Everyone with a score before treatment, in the order in which a report tells of them. */
const statuses = ["scored", "completed", "left_early", "open"] as const;
const categories = ["improved", "unchanged", "deteriorated"] as const;

const statusSql = `
  select status as code, count(*) as n, count(distinct unit) as units
  from (${scoresSql}) where instrument = $3 group by status`;

/** $4 is 1 where higher is better, else −1; $5 is the threshold in points, which a reliable change exceeds. */
const categorySql = `
  select code, count(*) as n, count(distinct unit) as units
  from (
    select unit, case
      when $4 * (final - baseline) > $5 then 'improved'
      when $4 * (final - baseline) < -$5 then 'deteriorated'
      else 'unchanged'
    end as code
    from (${scoresSql}) where instrument = $3 and status = 'scored'
  ) group by code`;

type Rows = Awaited<ReturnType<Dataset["select"]>>;

function breakdown(codes: readonly string[], total: Cell, rows: Rows): DraftBreakdown {
  const parts = codes.map((code) => {
    const row = rows.find((each) => textIn(each, "code") === code);
    return { code, count: row ? numberIn(row, "n") : 0, units: row ? numberIn(row, "units") : 0 };
  });
  return { kind: "breakdown", total, parts };
}

/** Who has an end score, and why the others have none. */
export async function statusBreakdown(dataset: Dataset, instrument: string, total: Cell): Promise<DraftBreakdown> {
  const rows = await dataset.select(statusSql, [dataset.asOf, treatmentStages(dataset), instrument]);
  return breakdown(statuses, total, rows);
}

/** Who changed reliably (Jacobson & Truax 1991), of those with both scores. */
export async function reliableBreakdown(
  dataset: Dataset,
  instrument: string,
  total: Cell,
  { higherIsBetter, threshold }: { readonly higherIsBetter: boolean; readonly threshold: number },
): Promise<DraftBreakdown> {
  const parameters = [dataset.asOf, treatmentStages(dataset), instrument, higherIsBetter ? 1 : -1, threshold];
  return breakdown(categories, total, await dataset.select(categorySql, parameters));
}
