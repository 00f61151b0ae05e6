import type { StageModel } from "@rapport/domain/vocabulary";
import type { InterventionType } from "@rapport/plugin";
import { allEnded } from "../../engine/all-ended.js";
import type { Engine } from "../../engine/engine.js";
import { quoteName } from "../../engine/quote.js";
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
  /** The tables that may hold the rows of `broken`. */
  readonly kept: readonly string[];
}

const keptName = (at: number) => `broken_type_rule_${at}`;

/** What the rules of the intervention types in use say of rows. */
async function brokenRows(
  engine: Engine,
  rules: readonly TypeRule[],
  typeOf: TypeOf,
  { sources, skipped }: TypeFindingsOptions,
): Promise<readonly Broken[]> {
  const asked = rules.map(async (rule, at) =>
    sources.has(rule.table) && !rule.reads.some((read) => skipped.has(read))
      ? runTypeRule(engine, rule, keptName(at), typeOf)
      : [],
  );
  return (await allEnded(asked)).flat();
}

/**
 * What the intervention types in use say of a practice's records: their details, and the rules that they declare. The
 * tables `declared` and `kept` stand until `forgetTypes`.
 */
export async function typeFindings(engine: Engine, options: TypeFindingsOptions): Promise<TypeFindings> {
  const { types, stageModel, asOf, sources } = options;
  await fillDeclared(engine, types);
  if (types.length === 0) return { files: [], broken: [], kept: [] };
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
  const ruled = await brokenRows(engine, rules, typeOf, options);
  const broken = [
    ...ruled.filter(({ table }) => table === "interventions"),
    ...details.broken,
    ...ruled.filter(({ table }) => table === "assignments"),
  ];
  return { files: details.findings, broken, kept: rules.map((_, at) => keptName(at)) };
}

/** Drops what `typeFindings` holds in the engine. */
export async function forgetTypes(engine: Engine, { broken, kept }: TypeFindings): Promise<void> {
  await engine.run("drop table declared");
  if (broken.length === 0) return;
  for (const name of kept) await engine.run(`drop table if exists ${quoteName(name)}`);
}
