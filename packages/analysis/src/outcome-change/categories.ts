import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import type { CutOff } from "@rapport/instruments";
import { breakdownOf } from "../breakdown-of.js";
import { recoveryTree } from "../trees/recovery-tree.js";
import { scoresSql } from "./scores-sql.js";
import { treatmentStages } from "./treatment-stages.js";

const categories = ["improved", "unchanged", "deteriorated"] as const;

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

/** Everyone with both scores; $4 is 1 where higher is better, else −1; $5 the points that a change exceeds, or reaches if $6. */
const changedSql = `
  select unit, baseline, final, case
    when $4 * (final - baseline) > $5 or ($6 and $4 * (final - baseline) = $5) then 'improved'
    when $4 * (final - baseline) < -$5 or ($6 and $4 * (final - baseline) = -$5) then 'deteriorated'
    else 'unchanged'
  end as change
  from (${scoresSql}) where instrument = $3 and status = 'scored'`;

const groupedSql = (code: string) => `
  select code, array_agg(unit) as things
  from (select unit, ${code} as code from (${changedSql}))
  group by grouping sets ((code), ())`;

/** Which change is reliable. */
export interface ReliableThreshold {
  readonly higherIsBetter: boolean;
  /** In points. */
  readonly threshold: number;
  /** Whether a change of just so many points is reliable. */
  readonly inclusive: boolean;
}

function parametersOf(
  dataset: Dataset,
  instrument: string,
  { higherIsBetter, threshold, inclusive }: ReliableThreshold,
) {
  return [dataset.asOf, treatmentStages(dataset), instrument, higherIsBetter ? 1 : -1, threshold, inclusive];
}

/** Who changed reliably, of those with both scores. */
export async function reliableBreakdown(
  dataset: Dataset,
  instrument: string,
  rule: ReliableThreshold,
): Promise<DraftBreakdown> {
  return breakdownOf(await dataset.select(groupedSql("change"), parametersOf(dataset, instrument, rule)), categories);
}

// The rule is one of four words of the instrument's definition, and no text from outside.
const clinical = (score: string, { rule }: CutOff) => `${score} ${rule} $7`;

/**
 * Clinically significant change (Jacobson & Truax 1991) of those with both scores, by whether they began in the clinical
 * range: recovered are those who improved reliably and ended outside it.
 */
export async function recoveryBreakdown(
  dataset: Dataset,
  instrument: string,
  { cutOff, ...rule }: ReliableThreshold & { readonly cutOff: CutOff },
): Promise<DraftBreakdown> {
  const code = `case
    when not (${clinical("baseline", cutOff)}) then 'other_' || change
    when change = 'improved' and not (${clinical("final", cutOff)}) then 'clinical_recovered'
    else 'clinical_' || change
  end`;
  const parameters = [...parametersOf(dataset, instrument, rule), cutOff.value];
  return { ...breakdownOf(await dataset.select(groupedSql(code), parameters), recoveryCategories), tree: recoveryTree };
}
