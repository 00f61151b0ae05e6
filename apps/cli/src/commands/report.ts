import { lstat } from "node:fs/promises";
import { describeFindings } from "@rapport/dataset";
import type { Dataset, Finding, OpenedPeriod } from "@rapport/dataset";
import { questionCodes, tablesFor } from "@rapport/report/build";
import type { Grouping } from "@rapport/report/build";
import type { Policy } from "@rapport/disclosure";
import { readConfig } from "../config/config.js";
import type { Config } from "../config/config-schema.js";
import { chosenLanguage } from "../config/chosen-language.js";
import { chosenLook } from "../config/chosen-look.js";
import { chosenPolicy } from "../config/chosen-policy.js";
import { engineSettings } from "../config/engine-settings.js";
import type { EngineFlags } from "../config/engine-settings.js";
import { exitCodes } from "../exit-codes.js";
import { didYouMean } from "../did-you-mean.js";
import { interruptible } from "../interruptible.js";
import { UsageError } from "../outcome.js";
import type { Outcome } from "../outcome.js";
import { configuredPlugins } from "../plugins/configured-plugins.js";
import { openStore, storeFolder } from "../release-store.js";
import type { ReleaseStore } from "../release-store.js";
import { isStdout, namesFormat, reportFiles } from "../report-files.js";
import type { ReportFile } from "../report-files.js";
import { statusLine } from "../status-line.js";
import type { StatusLine, Terminal } from "../status-line.js";
import { lastDayOnEarth, today } from "../today.js";
import { chosenFormats } from "./chosen-formats.js";
import { assertComparable, build } from "./build.js";
import { comparedPeriod } from "./compared-period.js";
import { drawing } from "./drawing.js";
import { countOf, leftOut } from "./left-out.js";
import { chosenPractices, openedWith } from "./chosen-practices.js";
import { assertGroupsAllowed, groupingOf } from "./grouping.js";
import { timeInStageLines, timeInStageOptions } from "./time-in-stage-options.js";
import type { TimeInStageFlags } from "./time-in-stage-options.js";
import { refusalLines } from "./refusal-lines.js";
import type { Made } from "./report-output.js";
import { questionOptions } from "./question-options.js";
import { trialOutcome } from "./report-trial.js";
import { stepInWords } from "./report-progress.js";
import { reportThreads } from "./report-threads.js";
import type { ThreadsOfReport } from "./report-threads.js";

export interface ReportArguments extends EngineFlags, TimeInStageFlags {
  readonly dataset: string;
  readonly output?: string;
  readonly format?: readonly string[];
  readonly asOf?: string;
  /** Only episodes that were opened on these days or between them. */
  readonly from?: string;
  readonly to?: string;
  /** An earlier period to compare with, by the days on which its episodes were opened. */
  readonly compareFrom?: string;
  readonly compareTo?: string;
  readonly only?: readonly string[];
  /** Of a network only these practices, each by its identifier or its name in the configuration. */
  readonly practice?: readonly string[];
  /** The code of what it is written in. */
  readonly language?: string;
  /** What time in stage is told apart by too. */
  readonly by?: string;
  readonly config?: string;
  /** A file with settings of a policy. */
  readonly policy?: string;
  readonly recipient?: string;
  /** The folder with the secret and the ledger. */
  readonly ledger?: string;
  readonly preview?: boolean;
  /** All is done but nothing written, and what would be is said. */
  readonly dryRun?: boolean;
  readonly force: boolean;
  /** Any error in the records keeps the report from being made. */
  readonly strict?: boolean;
  /** Says nothing of what is being done. */
  readonly quiet?: boolean;
  /** What was done is printed as JSON. */
  readonly json?: boolean;
}

/** Before the work and not after it: a name that is taken is known at once. */
async function assertFree(files: readonly ReportFile[], force: boolean): Promise<void> {
  if (force) return;
  for (const { path } of files.filter((file) => !isStdout(file))) {
    const taken = await lstat(path).then(
      () => true,
      () => false,
    );
    if (taken) throw new UsageError(`${path} is there already. Give another name with -o, or --force to replace it.`);
  }
}

/** What is written; the name that `-o` gives goes before the formats of the configuration. */
function filesFor({ dataset, output, format }: ReportArguments, config: Config): readonly ReportFile[] {
  const asked = chosenFormats(format) ?? (namesFormat(output) ? undefined : config.formats);
  return reportFiles(dataset, { ...(output === undefined ? {} : { output }), ...(asked ? { format: asked } : {}) });
}

function openedPeriod({ from, to }: ReportArguments): OpenedPeriod {
  if (from !== undefined && to !== undefined && from > to) {
    throw new UsageError("The day of --from comes before that of --to, or is the same.");
  }
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function assertKnown(only: readonly string[] | undefined): void {
  const unknown = only?.find((code) => !questionCodes.includes(code));
  if (unknown === undefined) return;
  throw new UsageError(
    `"${unknown}" is not a question.${didYouMean(unknown, questionCodes)} The questions are: ${questionCodes.join(", ")}.`,
  );
}

/** What was asked to be told apart, where the questions and the policy allow it. */
function chosenGrouping(
  by: string | undefined,
  only: readonly string[] | undefined,
  policy: Policy,
): Grouping | undefined {
  if (by === undefined) return undefined;
  const grouping = groupingOf(by);
  if (only && !only.includes("timeInStage")) {
    throw new UsageError("--by tells time in stage apart. Add timeInStage to the questions, or leave --by out.");
  }
  assertGroupsAllowed(grouping, policy);
  return grouping;
}

async function withDataset<T>(dataset: Dataset, use: (dataset: Dataset) => Promise<T>): Promise<T> {
  try {
    return await use(dataset);
  } finally {
    dataset.close();
  }
}

const warningLines = ({ warnings }: Made): readonly string[] => warnings.map(({ message }) => message);

/** For the practice itself, and without a number of people: how much is not in the report. */
function logLines(log: Made["log"]): readonly string[] {
  if (log.length === 0) return [];
  const several = log.length === 1 ? "1 table or figure is" : `${log.length} tables or figures are`;
  return [`${several} not shown, so as not to tell too much of too few. --json says which, and why.`];
}

function storeLines({ folder, isNew }: ReleaseStore, preview: boolean): readonly string[] {
  if (!isNew || preview) return [];
  return [
    `${folder}: made for your practice's secret and for the ledger of your reports. Back it up, and give it to nobody: ` +
      "every later report is held against it.",
  ];
}

/** The findings in words. Who asks for a day that is past knows that there is more after it. */
function findingLines(findings: readonly Finding[], { asOf }: ReportArguments): readonly string[] {
  const told = asOf === undefined ? findings : findings.filter(({ code }) => code !== "after-as-of");
  return told.length === 0 ? [] : [describeFindings(told)];
}

/**
 * `rapport report`: reads, checks, asks, protects, attacks, drawing and reading back meanwhile, and writes; the terminal is
 * told which.
 */
export async function makeReport(given: ReportArguments, terminal: Terminal = process.stderr): Promise<Outcome> {
  const status = statusLine(terminal, { quiet: given.quiet ?? false });
  const threads = reportThreads();
  try {
    return await report(given, status, threads);
  } finally {
    status.end();
    await threads.end();
  }
}

async function report(given: ReportArguments, status: StatusLine, threads: ThreadsOfReport): Promise<Outcome> {
  const found = await readConfig(given.dataset, given.config);
  const { config } = found;
  const files = filesFor(given, config);
  if (given.json && files.some(isStdout)) {
    throw new UsageError("-o - prints the report, and --json prints what was done. Leave one of them out.");
  }
  await assertFree(files, given.force);
  const only = given.only ?? config.only;
  assertKnown(only);
  const opened = openedPeriod(given);
  const compared = comparedPeriod(given);
  assertComparable(only, compared);
  const language = chosenLanguage(config, given);
  const formats = files.map(({ format }) => format);
  const shown = { language, look: await chosenLook(found, formats) };
  const settings = engineSettings(config, given);
  const policy = await chosenPolicy(config, given);
  const by = chosenGrouping(given.by, only, policy);
  const told = timeInStageOptions(given, config, only);
  const plugins = (await configuredPlugins(found)).map(({ type }) => type);
  status.say("Reading and checking the records");
  const practices = chosenPractices(given.practice, config);
  const opening = {
    ...settings,
    only: tablesFor(only, told),
    plugins,
    notAfter: lastDayOnEarth(),
    strict: given.strict ?? config.strict ?? false,
    ...(given.asOf === undefined ? {} : { asOf: given.asOf }),
    opened,
    ...(practices ? { practices: practices.map(({ id }) => id) } : {}),
  };
  const { dataset, findings, rejected } = await openedWith(practices, config, given.dataset, opening);
  const lines = [...findingLines(findings, given), ...leftOut(rejected)];
  if (!dataset) {
    const messages = [...lines, `No report was made: ${countOf(findings)}`];
    return { exitCode: exitCodes.findings, text: "", data: { findings, rejected }, messages };
  }
  const made = await withDataset(dataset, async (open) => {
    const store = await openStore(storeFolder(given.dataset, found, given.ledger));
    const earlier = compared && { period: compared, path: given.dataset, opening };
    // What draws and reads back is loaded while the questions are asked, which is what there is to wait for.
    const output = import("./report-output.js");
    // Told when it is waited for: the records may be closed only when no question is asked of them any more.
    output.catch(() => undefined);
    const { attacker, readBack, endAttack } = threads.start();
    const draw = drawing(output, { files, shown, readBack, say: status.say });
    const built = await build(open, earlier, {
      ...questionOptions(config, plugins),
      ...(config.practice === undefined ? {} : { practice: config.practice }),
      ...(config.practices === undefined ? {} : { practiceNames: config.practices }),
      ...(only === undefined ? {} : { only }),
      ...(by === undefined ? {} : { by }),
      ...told,
      policy,
      ledger: store.ledger,
      secret: store.secret,
      madeOn: today(),
      preview: given.preview ?? false,
      onProgress: (step) => {
        status.say(stepInWords(step));
        // No question is asked any more, and what follows needs the memory.
        if (step.kind === "protecting") open.close();
      },
      attacker,
      ahead: draw.begin,
    });
    await endAttack();
    return {
      built,
      store,
      draw,
      output: await output,
      missing: timeInStageLines(told, open),
      tables: [...new Set(["clients", ...opening.only])].filter(open.has),
    };
  });
  const { built, store, draw, output, missing, tables } = made;
  if (built.refusals) {
    const messages = [
      ...lines,
      ...refusalLines(built.refusals, built.period === "before" ? " For the earlier period:" : ""),
    ];
    return { exitCode: exitCodes.findings, text: "", data: { findings, rejected, refusals: built.refusals }, messages };
  }
  const { written, faults } = await draw.of(built);
  if (faults.length > 0) {
    const messages = [
      ...lines,
      "No report was made: reading it back, something was found that must not be there.",
      ...faults,
    ];
    return { exitCode: exitCodes.findings, text: "", data: { findings, rejected, faults }, messages };
  }
  if (given.dryRun) {
    return trialOutcome({ made: built, files, tables, lines: [...lines, ...missing], data: { findings, rejected } });
  }
  status.say("Writing the report");
  const toDisk = written.filter((file) => !isStdout(file));
  const isNew = await interruptible((signal) =>
    output.publish(toDisk, { force: given.force, signal }, () => store.append(built.manifests)),
  );
  status.end();
  return {
    exitCode: exitCodes.done,
    text: output.printed(written) ?? files.map(({ path }) => `${path}\n`).join(""),
    data: { files: files.map(({ path }) => path), findings, rejected, withheld: built.log, ledger: isNew },
    messages: [
      ...lines,
      ...missing,
      summary(built.report),
      ...warningLines(built),
      ...logLines(built.log),
      ...storeLines(store, built.report.preview),
    ],
  };
}

/** One line on what was made; every number in it is in the report too. */
function summary({ asOf, population, policy, preview }: Made["report"]): string {
  const { clients } = population;
  const about = "count" in clients ? `about ${clients.count} clients` : "few clients";
  const use = preview
    ? "A preview: do not give it to anybody, it is not in the ledger."
    : `Tested for recipient class "${policy.recipient}".`;
  return `A report on ${about} as of ${asOf}. ${use}`;
}
