import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import { coursesSql } from "./courses-sql.js";
import { sharesDraft } from "../figures/shares-draft.js";

const statuses = ["completed", "stopped", "ongoing"] as const;

const statusSql = `
  select course, unit, case status when 'completed' then 0 when 'stopped' then 1 else 2 end as value
  from (${coursesSql})`;

/** All courses of a type by their status. */
export function coursesDraft(dataset: Dataset, type: string): Promise<DraftBreakdown> {
  const query = { sql: statusSql, parameters: [dataset.asOf, type] };
  return sharesDraft(
    dataset,
    query,
    statuses.map((code) => ({ code, label: code })),
  );
}
