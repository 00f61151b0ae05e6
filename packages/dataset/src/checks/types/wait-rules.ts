import type { InterventionType } from "@rapport/plugin";
import { isDelivered, isMeant } from "../stays-sql.js";
import { displayOf, shown } from "./display-of.js";
import type { TypeRule } from "./type-rule.js";

/** An intervention of another type that has to come first. */
export function afterRule(typeOf: (code: string) => InterventionType | undefined): TypeRule {
  const nameOf = (code: string | undefined) => {
    const other = code === undefined ? undefined : typeOf(code);
    return other ? displayOf(other) : (shown(code) ?? "another intervention");
  };
  return {
    table: "interventions",
    reads: [],
    wrong: `
      select i.rowid as record, i.type, d.value as about
      from raw_interventions i
      join declared d on d.kind = 'after' and d.type = i.type
      left join (
        select i.episode_id, i.type, min(try_cast(i.started_on as date)) as started_on
        from raw_interventions i
        where i.type in (select value from declared where kind = 'after') and ${isMeant}
        group by i.episode_id, i.type
      ) first on first.episode_id = i.episode_id and first.type = d.value
      where ${isDelivered} and (first.type is null or first.started_on > try_cast(i.started_on as date))`,
    fault: (type, about) => ({
      code: "not-awaited",
      column: "started_on",
      message: `${displayOf(type)} waits for ${nameOf(about)}, which did not start in this episode on or before this day`,
      hint: "Add the row that is missing, or correct the days. Where nothing is missing, see to it that it follows.",
    }),
  };
}

/** An agreement that the details have to hold. Homework that was not reported on yet has no details. */
export const agreementRule: TypeRule = {
  table: "assignments",
  reads: ["interventions"],
  wrong: `
    select a.rowid as record, i.type, d.value as about
    from raw_assignments a
    join raw_interventions i on i.intervention_id = a.intervention_id
    join declared d on d.kind = 'agreement' and d.type = i.type
    where ${isMeant} and case
      when a.details is null then a.completion in ('done', 'partly')
      when json_valid(a.details) then coalesce(cast(json_extract(
        case when json_valid(a.details) then a.details end, d.pointer
      ) as varchar), '') <> 'true'
      else false
    end`,
  fault: (type, about) => ({
    code: "not-awaited",
    column: "details",
    message: `${displayOf(type)} waits for an agreement that these details do not record`,
    hint: `Write ${shown(about) ?? "the field"} as true once it is agreed; until then, leave the assignment undone.`,
  }),
};
