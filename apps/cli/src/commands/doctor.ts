import { stat } from "node:fs/promises";
import type { Sourced } from "../config/sourced.js";
import type { Check } from "../doctor/check.js";
import { checksOf } from "../doctor/checks.js";
import { checkNode, reinstall } from "../doctor/machine-checks.js";
import type { Facts } from "../doctor/facts.js";
import type { DoctorFlags, Surroundings } from "../doctor/gather.js";
import { authorText } from "../author-text.js";
import { failure } from "../doctor/check.js";
import { exitCodes } from "../exit-codes.js";
import { UsageError } from "../outcome.js";
import type { Outcome } from "../outcome.js";
import type { Paint } from "../paint.js";
import { textTable } from "../text-table.js";

export interface DoctorArguments extends DoctorFlags {
  readonly dataset?: string;
}

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(",") : String(value));

function settingLines(settings: readonly Sourced[]): string {
  const rows = settings.map(({ setting: { flags, variable, path }, value, source }) => [
    path.join(".") || "–",
    shown(value),
    source,
    flags,
    variable,
  ]);
  return textTable([["SETTING", "VALUE", "SOURCE", "FLAG", "VARIABLE"], ...rows]);
}

const stateWidth = "warning".length;

function checkLines(checks: readonly Check[], paint: Paint): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const indent = " ".repeat(stateWidth + width + 4);
  return checks
    .map(({ name, state, text, hint }) => {
      const padded = state.padEnd(stateWidth);
      const painted = state === "ok" ? padded : paint(state === "failure" ? "error" : "warning", padded);
      // What is told on several lines stays in its column.
      const lines = [...text.split("\n"), ...(hint === undefined ? [] : [hint])];
      return `${painted}  ${name.padEnd(width)}  ${lines.map((line) => line.trim()).join(`\n${indent}`)}\n`;
    })
    .join("");
}

function pageOf(checks: readonly Check[], { configuration }: Facts, paint: Paint): string {
  const settings = configuration.value ? `\n${settingLines(configuration.value.settings)}` : "";
  return checkLines(checks, paint) + settings;
}

function dataOf(checks: readonly Check[], { node, platform, arch, packages, configuration, plugins }: Facts) {
  return {
    node,
    platform,
    arch,
    packages,
    configuration: configuration.value?.path ?? null,
    settings: (configuration.value?.settings ?? []).map(
      ({ setting: { name, flags, variable, path }, value, source }) => ({
        name,
        value,
        source,
        flag: flags,
        variable,
        path: path.join("."),
      }),
    ),
    plugins: plugins.value ?? [],
    checks,
  };
}

const countOf = (checks: readonly Check[], state: Check["state"]): number =>
  checks.filter((each) => each.state === state).length;

function verdict(checks: readonly Check[]): string {
  const [failures, warnings] = [countOf(checks, "failure"), countOf(checks, "warning")];
  if (failures > 0) return `Rapport cannot do all of its work here. To mend: ${failures}.`;
  return warnings > 0 ? `Rapport can work here. To look at: ${warnings}.` : "Rapport can work here.";
}

/** Where a part of Rapport cannot even be loaded. */
function notLoaded(fault: string): Outcome {
  const { versions, platform, arch } = process;
  const checks = [
    checkNode({ node: versions.node, platform, arch }),
    failure("Rapport", `a part of it could not be loaded: ${fault}`, reinstall),
  ];
  return {
    exitCode: exitCodes.findings,
    text: checkLines(checks, (_, text) => text),
    styled: (paint) => checkLines(checks, paint),
    data: { node: versions.node, platform, arch, packages: [], configuration: null, settings: [], plugins: [], checks },
    messages: [verdict(checks)],
  };
}

/** `rapport doctor`: whether Rapport can work here, and what is set. It reads no record. */
export async function doctor(
  { dataset, ...flags }: DoctorArguments,
  surroundings: Surroundings = { environment: process.env, stdout: process.stdout },
): Promise<Outcome> {
  if (dataset !== undefined && !(await stat(dataset).catch(() => undefined))) {
    throw new UsageError(`${dataset}: there is no such folder or file. Name the dataset, or leave it out.`);
  }
  // What reads records loads its engine at once: where that fails, this is still to say so.
  const loaded = await import("../doctor/gather.js").catch((error: unknown) => authorText(error));
  if (typeof loaded === "string") return notLoaded(loaded);
  const facts = await loaded.gatherFacts(dataset, flags, surroundings);
  const checks = checksOf(facts);
  return {
    exitCode: countOf(checks, "failure") > 0 ? exitCodes.findings : exitCodes.done,
    text: pageOf(checks, facts, (_, text) => text),
    styled: (paint) => pageOf(checks, facts, paint),
    data: dataOf(checks, facts),
    messages: [verdict(checks)],
  };
}
