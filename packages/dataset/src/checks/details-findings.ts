import { checkDetails } from "@rapport/plugin";
import type { InterventionType } from "@rapport/plugin";
import type { Engine } from "../engine/engine.js";
import type { RowRule } from "./row-rule.js";
import type { Broken } from "./run-rules.js";

const listed = 5;

function rule(type: InterventionType): RowRule {
  return {
    severity: "error",
    code: "bad-details",
    column: "details",
    wrong: "false",
    message: `does not have the form that "${type.display}" asks for`,
    hint: `See rapport plugins, or the documentation of ${type.code}.`,
  };
}

/** What the intervention types say of the details of assignments; every distinct text is looked at once. */
export async function brokenDetails(engine: Engine, types: readonly InterventionType[]): Promise<readonly Broken[]> {
  const broken: Broken[] = [];
  for (const type of types) {
    const distinct = await engine.select(
      `select a.details as details, count(*) as n, min(a.rowid) as record
       from raw_assignments a join raw_interventions i on a.intervention_id = i.intervention_id
       where i.type = $1 and a.details is not null and json_valid(a.details)
       group by a.details order by record`,
      [type.code],
    );
    const refused = distinct.filter((row) => checkDetails(type, JSON.parse(String(row["details"]))).issues);
    if (refused.length === 0) continue;
    const total = refused.reduce((sum, row) => sum + Number(row["n"]), 0);
    const records = refused.slice(0, listed).map((row) => Number(row["record"]));
    broken.push({ rule: rule(type), records, more: total - records.length });
  }
  return broken;
}
