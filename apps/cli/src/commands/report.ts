import { lstat } from "node:fs/promises";
import { describeFinding, openDataset } from "@rapport/dataset";
import type { Dataset } from "@rapport/dataset";
import { buildReport, questionCodes, renderHtml, renderJson, tablesFor, writeReport } from "@rapport/report";
import type { BuiltReport, ReportOptions } from "@rapport/report";
import type { InterventionType } from "@rapport/plugin";
import { readConfig } from "../config/config.js";
import type { Config } from "../config/config-schema.js";
import { exitCodes } from "../exit-codes.js";
import { UsageError } from "../outcome.js";
import type { Outcome } from "../outcome.js";
import { configuredPlugins } from "../plugins/configured-plugins.js";
import { reportFiles } from "../report-files.js";
import type { Format, ReportFile } from "../report-files.js";
import { countOf } from "./check.js";

export interface ReportArguments {
  readonly dataset: string;
  readonly output?: string;
  readonly format?: readonly Format[];
  readonly asOf?: string;
  readonly only?: readonly string[];
  readonly config?: string;
  readonly force: boolean;
}

type Report = NonNullable<BuiltReport["report"]>;

function render(report: Report, format: Format): string {
  switch (format) {
    case "html":
      return renderHtml(report);
    case "json":
      return renderJson(report);
    default: {
      const unknown: never = format;
      return unknown;
    }
  }
}

/** Before the work and not after it: a name that is taken is known at once. */
async function assertFree(files: readonly ReportFile[], force: boolean): Promise<void> {
  if (force) return;
  for (const { path } of files) {
    const taken = await lstat(path).then(
      () => true,
      () => false,
    );
    if (taken) throw new UsageError(`${path} is there already. Give another name with -o, or --force to replace it.`);
  }
}

function reportOptions(
  config: Config,
  only: readonly string[] | undefined,
  plugins: readonly InterventionType[],
): ReportOptions {
  const reliabilities = Object.entries(config.instruments ?? {}).map(
    ([code, { reliability, source }]) => [code, { value: reliability, source }] as const,
  );
  return {
    ...(config.practice === undefined ? {} : { practice: config.practice }),
    ...(only === undefined ? {} : { only }),
    reliabilities: Object.fromEntries(reliabilities),
    plugins,
  };
}

function assertKnown(only: readonly string[] | undefined): void {
  const unknown = only?.find((code) => !questionCodes.includes(code));
  if (unknown === undefined) return;
  throw new UsageError(`"${unknown}" is not a question. The questions are: ${questionCodes.join(", ")}.`);
}

async function withDataset<T>(dataset: Dataset, use: (dataset: Dataset) => Promise<T>): Promise<T> {
  try {
    return await use(dataset);
  } finally {
    dataset.close();
  }
}

/** `rapport report`: reads, checks, asks, protects, draws and writes. */
export async function makeReport(given: ReportArguments): Promise<Outcome> {
  const files = reportFiles(given.dataset, given);
  await assertFree(files, given.force);
  const found = await readConfig(given.dataset, given.config);
  const { config } = found;
  const only = given.only ?? config.only;
  assertKnown(only);
  const plugins = (await configuredPlugins(found)).map(({ type }) => type);
  const { dataset, findings } = await openDataset(given.dataset, {
    only: tablesFor(only),
    plugins,
    ...(given.asOf === undefined ? {} : { asOf: given.asOf }),
  });
  const lines = findings.map(describeFinding);
  if (!dataset) {
    const messages = [...lines, `No report was made: ${countOf(findings)}`];
    return { exitCode: exitCodes.findings, text: "", data: { findings }, messages };
  }
  const built = await withDataset(dataset, (open) => buildReport(open, reportOptions(config, only, plugins)));
  if (built.refusals) {
    const messages = [...lines, ...built.refusals.map((refusal) => `No report was made: ${refusal.message}`)];
    return { exitCode: exitCodes.findings, text: "", data: { findings, refusals: built.refusals }, messages };
  }
  for (const { path, format } of files) await writeReport(path, render(built.report, format), { force: given.force });
  return {
    exitCode: exitCodes.done,
    text: files.map(({ path }) => `${path}\n`).join(""),
    data: { files: files.map(({ path }) => path), findings },
    messages: [...lines, summary(built.report)],
  };
}

/** One line on what was made; every number in it is in the report too. */
function summary({ asOf, population, policy }: Report): string {
  return (
    `A report on about ${population.clients} clients and ${population.episodes} episodes as of ${asOf}. ` +
    `Counts are rounded to ${policy.base}; nothing rests on fewer than ${policy.k} clients.`
  );
}
