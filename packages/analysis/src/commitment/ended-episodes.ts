import type { Dataset } from "@rapport/dataset";
import type { DraftRate } from "@rapport/disclosure";
import { cellIn } from "../cells.js";
import { treatmentStages } from "../outcome-change/treatment-stages.js";
import type { Dimension, EngagementGroup } from "./engagement-groups.js";
import { engagementSql } from "./engagement-sql.js";

const endedSql = (dimension: Dimension) => `
  select
    ${dimension} as level,
    array_agg(unit) as ended,
    array_agg(unit) filter (where closure = 'completed') as completed
  from (${engagementSql}) where ${dimension} >= 0 group by ${dimension}`;

/** The ended episodes at each level of a dimension, and those of them that were completed. */
export async function completedRates(
  dataset: Dataset,
  dimension: Dimension,
): Promise<(level: EngagementGroup["level"]) => DraftRate> {
  const rows = await dataset.select(endedSql(dimension), [dataset.asOf, treatmentStages(dataset)]);
  return (level) => {
    const row = rows.find((each) => each["level"] === level);
    return { kind: "rate", numerator: cellIn(row, "completed"), denominator: cellIn(row, "ended"), isShare: true };
  };
}
