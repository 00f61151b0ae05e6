import type { Dataset } from "@rapport/dataset";
import { assignedSql } from "./homework/assigned-sql.js";
import { treatedSql } from "./intervention-use/treated-sql.js";
import { keeping } from "./keeping.js";
import { scoresSql } from "./outcome-change/scores-sql.js";
import { treatmentStages } from "./outcome-change/treatment-stages.js";

/** What several questions read, the tables that it is made of beyond the required ones, and who reads it. */
const parts = [
  {
    name: "scores",
    sql: scoresSql,
    needs: ["measures"],
    readers: ["goalProgress", "outcomeChange", "commitment"],
  },
  { name: "treated", sql: treatedSql, needs: [], readers: ["interventionUse", "homework", "commitment"] },
  { name: "assigned", sql: assignedSql, needs: ["assignments"], readers: ["homework", "commitment"] },
];

/**
 * Asks several questions of a dataset, which the engine answers the sooner: what two of them read is made once. `questions` are
 * their codes. The answers are the same.
 */
export function sharing<Answer>(
  dataset: Dataset,
  questions: readonly string[],
  ask: (dataset: Dataset) => Promise<Answer>,
): Promise<Answer> {
  const parameters = [dataset.asOf, treatmentStages(dataset)];
  const shared = parts.filter(
    ({ needs, readers }) =>
      needs.every((table) => dataset.has(table)) && readers.filter((code) => questions.includes(code)).length > 1,
  );
  return keeping(
    dataset,
    shared.map(({ name, sql }) => ({ name, sql, parameters })),
    ask,
  );
}
