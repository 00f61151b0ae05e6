import type { StageModel } from "@rapport/domain/vocabulary";
import type { InterventionType } from "@rapport/plugin";
import { allEnded } from "../../engine/all-ended.js";
import type { Engine } from "../../engine/engine.js";
import type { Sheet } from "../../files/sheet.js";
import type { Finding } from "../../finding.js";
import type { Broken } from "../run-rules.js";
import { audienceRule } from "./audience-rule.js";
import { fillDeclared } from "./declared.js";
import { detailsFindings } from "./details-findings.js";
import { followUpRule } from "./follow-up-rule.js";
import { intimacyRule, settingRule } from "./setting-rule.js";
import { stageRules } from "./stage-rule.js";
import { runTypeRule } from "./type-rule.js";
import type { TypeRule } from "./type-rule.js";
import { afterRule, agreementRule } from "./wait-rules.js";

interface TypeFindingsOptions {
  readonly types: readonly InterventionType[];
  readonly stageModel: StageModel;
  readonly asOf: string;
  readonly sources: ReadonlyMap<string, Sheet>;
  /** Tables that are there and are not loaded: a rule that looks into one of them cannot be asked. */
  readonly skipped: ReadonlyMap<string, Sheet>;
}

type TypeOf = (code: string) => InterventionType | undefined;

/** What intervention types say of rows, and of what they bring themselves. */
interface TypeFindings {
  readonly files: readonly Finding[];
  readonly broken: readonly Broken[];
}

/** What the rules of the intervention types in use say of the rows of one table. */
async function brokenRows(
  engine: Engine,
  table: TypeRule["table"],
  rules: readonly TypeRule[],
  typeOf: TypeOf,
  { sources, skipped }: TypeFindingsOptions,
): Promise<readonly Broken[]> {
  const asked = (sources.has(table) ? rules : []).filter(
    (rule) => rule.table === table && !rule.reads.some((read) => skipped.has(read)),
  );
  return (await allEnded(asked.map((rule) => runTypeRule(engine, rule, typeOf)))).flat();
}

/**
 * What the intervention types in use say of a practice's records: their details, and the rules that they declare. The table
 * `declared` stands until `forgetTypes`.
 */
export async function typeFindings(engine: Engine, options: TypeFindingsOptions): Promise<TypeFindings> {
  const { types, stageModel, asOf, sources } = options;
  await fillDeclared(engine, types);
  if (types.length === 0) return { files: [], broken: [] };
  const byCode = new Map(types.map((type) => [type.code, type]));
  const typeOf: TypeOf = (code) => byCode.get(code);
  const rules = [
    audienceRule,
    ...stageRules(stageModel),
    afterRule(typeOf),
    intimacyRule,
    settingRule,
    agreementRule,
    followUpRule(asOf),
  ];
  const assignments = sources.get("assignments");
  const details = assignments ? await detailsFindings(engine, assignments.name, types) : { findings: [], broken: [] };
  const broken = [
    ...(await brokenRows(engine, "interventions", rules, typeOf, options)),
    ...details.broken,
    ...(await brokenRows(engine, "assignments", rules, typeOf, options)),
  ];
  return { files: details.findings, broken };
}

/** Drops what `typeFindings` holds in the engine. */
export const forgetTypes = (engine: Engine): Promise<void> => engine.run("drop table declared");
