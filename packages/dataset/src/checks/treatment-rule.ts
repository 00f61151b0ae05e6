import type { StageModel } from "@rapport/domain/vocabulary";
import { quoteList } from "../engine/quote.js";
import type { RowRule } from "./row-rule.js";
import { interventionsInStays, isDelivered } from "./stays-sql.js";

/** P3.2 No intervention, of whatever type, is delivered before treatment. */
export function treatmentRules(model: StageModel): readonly RowRule[] {
  const without = model.stages.filter((stage) => !stage.treatment).map((stage) => stage.code);
  if (without.length === 0) return [];
  return [
    {
      code: "intervention-in-evaluation",
      column: "started_on",
      over: `(
        select i.rowid as record from ${interventionsInStays}
        where s.stage in ${quoteList(without)} and ${isDelivered}
      )`,
      wrong: "true",
      message: "is in a stage without treatment, where no intervention is delivered (P3.2)",
      hint: "Correct the day, or the days of the stages; what belongs to an evaluation is recorded as a session.",
    },
  ];
}
