import type { InterventionType } from "@rapport/plugin";
import type { Engine } from "../../engine/engine.js";
import type { Finding } from "../../finding.js";
import type { Fault } from "../row-rule.js";
import { listed } from "../run-rules.js";
import type { Broken } from "../run-rules.js";
import { askValidator } from "./ask-validator.js";
import type { Answer } from "./ask-validator.js";

function refusedDetails(type: InterventionType): Fault {
  return {
    code: "bad-details",
    column: "details",
    message: `does not have the form that "${type.display}" asks for`,
    hint: `See rapport plugins, or the documentation of ${type.code}.`,
  };
}

const became: Readonly<Record<Exclude<Answer["outcome"], "answered">, string>> = {
  "endless-schema": "did not come to an end and was stopped",
  "failing-schema": "failed",
  "asynchronous-schema": "answered with a promise, where an answer at once is asked for",
};

function brokenValidator(type: InterventionType, file: string, code: keyof typeof became): Finding {
  return {
    severity: "error",
    code,
    file,
    column: "details",
    message: `the check of details that "${type.display}" (${type.code}) brings ${became[code]}`,
    hint: "The records need not be at fault: ask the plug-in's author to correct it, or leave the plug-in out until then.",
  };
}

/** The assignments of type $1 with one of the texts in $2, a JSON array. */
const refusedSql = `
  select a.rowid as record
  from raw_assignments a join raw_interventions i on a.intervention_id = i.intervention_id
  where i.type = $1 and a.details in (select unnest(from_json_strict($2, '["VARCHAR"]')))`;

interface DetailsFindings {
  /** About the file as a whole. */
  readonly findings: readonly Finding[];
  /** About rows. */
  readonly broken: readonly Broken[];
}

/**
 * The distinct texts of the details of assignments of the types in $1, a JSON array, how many have each, and the first that
 * has it. Rows with a text that is no JSON are left out already.
 */
const distinctSql = `
  select i.type, a.details as details, count(*) as n, min(a.rowid) as record
  from raw_assignments a join raw_interventions i on a.intervention_id = i.intervention_id
  where a.details is not null and i.type in (select unnest(from_json_strict($1, '["VARCHAR"]')))
  group by i.type, a.details order by record`;

/** What the intervention types say of the details of assignments; every distinct text is looked at once. */
export async function detailsFindings(
  engine: Engine,
  file: string,
  types: readonly InterventionType[],
): Promise<DetailsFindings> {
  const findings: Finding[] = [];
  const broken: Broken[] = [];
  const texts = await engine.select(distinctSql, [JSON.stringify(types.map(({ code }) => code))]);
  for (const type of types) {
    const distinct = texts.filter((row) => row["type"] === type.code);
    if (distinct.length === 0) continue;
    const answer = askValidator(
      type,
      distinct.map((row) => String(row["details"])),
    );
    if (answer.outcome !== "answered") {
      findings.push(brokenValidator(type, file, answer.outcome));
      continue;
    }
    const refusedAt = new Set(answer.refused);
    const refused = distinct.filter((_, place) => refusedAt.has(place));
    if (refused.length === 0) continue;
    const total = refused.reduce((sum, row) => sum + Number(row["n"]), 0);
    const records = refused.slice(0, listed).map((row) => Number(row["record"]));
    const details = JSON.stringify(refused.map((row) => String(row["details"])));
    broken.push({
      table: "assignments",
      fault: refusedDetails(type),
      records,
      more: total - records.length,
      all: { sql: refusedSql, parameters: [type.code, details] },
    });
  }
  return { findings, broken };
}
