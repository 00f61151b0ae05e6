import { sixStages } from "@rapport/domain/vocabulary";
import type { StageModel } from "@rapport/domain/vocabulary";
import { interventionsInStays, isDelivered } from "../stays-sql.js";
import { undeclared } from "./declared.js";
import { displayOf, orList } from "./display-of.js";
import type { TypeRule } from "./type-rule.js";

function isSixStages({ stages }: StageModel): boolean {
  const codes = new Set(stages.map((stage) => stage.code));
  return codes.size === sixStages.stages.length && sixStages.stages.every(({ code }) => codes.has(code));
}

/**
 * An intervention starts in a stage that its type names. Types name stages of the six-stage model, so a practice with
 * another model is held to P3.2 alone, which is a rule of its own.
 */
export function stageRules(model: StageModel): readonly TypeRule[] {
  const treatment = model.stages.filter((stage) => stage.treatment);
  if (!isSixStages(model) || treatment.length === 0) return [];
  const displays = new Map<string, string>(treatment.map(({ code, display }) => [code, display]));
  return [
    {
      table: "interventions",
      reads: [],
      wrong: `
        select i.rowid as record, i.type, null as about
        from ${interventionsInStays}
        join ${undeclared("stage", [...displays.keys()])} u on u.type = i.type and u.value = s.stage
        where ${isDelivered}`,
      fault: (type) => ({
        code: "wrong-stage",
        column: "started_on",
        message: `is in a stage for which ${displayOf(type)} is not meant`,
        hint: `Its stages are: ${orList((type?.stages ?? []).map((stage) => displays.get(stage) ?? stage))}. Check the day, the days of the stages and the type.`,
      }),
    },
  ];
}
