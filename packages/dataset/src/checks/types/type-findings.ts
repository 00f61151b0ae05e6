import type { StageModel } from "@rapport/domain";
import type { InterventionType } from "@rapport/plugin";
import type { Engine } from "../../engine/engine.js";
import type { Sheet } from "../../files/sheet.js";
import type { Finding } from "../../finding.js";
import { brokenFindings } from "../run-rules.js";
import type { Broken } from "../run-rules.js";
import { placeOf } from "../place-of.js";
import { audienceRule } from "./audience-rule.js";
import { fillDeclared } from "./declared.js";
import { detailsFindings } from "./details-findings.js";
import { followUpRule } from "./follow-up-rule.js";
import { settingRule } from "./setting-rule.js";
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

/** What the intervention types in use say of the rows of one table. */
async function tableFindings(
  engine: Engine,
  table: TypeRule["table"],
  rules: readonly TypeRule[],
  typeOf: TypeOf,
  { types, sources, skipped }: TypeFindingsOptions,
): Promise<readonly Finding[]> {
  const source = sources.get(table);
  if (!source) return [];
  const details =
    table === "assignments" ? await detailsFindings(engine, source.name, types) : { findings: [], broken: [] };
  const broken: Broken[] = [...details.broken];
  for (const rule of rules) {
    if (rule.table !== table || rule.reads.some((read) => skipped.has(read))) continue;
    broken.push(...(await runTypeRule(engine, rule, typeOf)));
  }
  return [...details.findings, ...brokenFindings(source.name, broken, await placeOf(source, broken))];
}

/** What the intervention types in use say of a practice's records: their details, and the rules that they declare. */
export async function typeFindings(engine: Engine, options: TypeFindingsOptions): Promise<readonly Finding[]> {
  const { types, stageModel, asOf } = options;
  if (types.length === 0) return [];
  const byCode = new Map(types.map((type) => [type.code, type]));
  const typeOf: TypeOf = (code) => byCode.get(code);
  const rules = [
    audienceRule,
    ...stageRules(stageModel),
    afterRule(typeOf),
    settingRule,
    agreementRule,
    followUpRule(asOf),
  ];
  await fillDeclared(engine, types);
  const found = [
    ...(await tableFindings(engine, "interventions", rules, typeOf, options)),
    ...(await tableFindings(engine, "assignments", rules, typeOf, options)),
  ];
  await engine.run("drop table declared");
  return found;
}
