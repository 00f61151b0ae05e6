import { Command, InvalidArgumentError, Option } from "commander";
import { exitCodesHelp } from "./exit-codes.js";
import type { ImportArguments } from "./commands/import.js";
import type { Outcome } from "./outcome.js";
import { addLedgerCommand } from "./ledger-command.js";
import { addPluginsCommand } from "./plugins-command.js";
import { formats } from "./report-files.js";
import type { Format } from "./report-files.js";
import { config, force, json, memoryLimit, threads } from "./shared-options.js";
import type { EngineFlags } from "./config/engine-settings.js";
import type { Shared } from "./shared-options.js";
import { version } from "./version.js";

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
  };
}

function day(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // JavaScript takes 30 February for a day in March.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError("It is a day, written as 2026-06-30.");
}

const repeated = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

const list = (text: string): readonly string[] => text.split(",").map((each) => each.trim());

function settings(text: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const at = text.indexOf("=");
  if (at < 1) throw new InvalidArgumentError("It is a name and a value, such as modality=video.");
  return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1).trim() };
}

function formatList(text: string): readonly Format[] {
  return list(text).map((each) => {
    const format = formats.find((known) => known === each);
    if (format === undefined) throw new InvalidArgumentError(`The formats are: ${formats.join(", ")}.`);
    return format;
  });
}

interface ReportFlags extends Shared, EngineFlags {
  readonly output?: string;
  readonly format?: readonly Format[];
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly compareFrom?: string;
  readonly compareTo?: string;
  readonly only?: readonly string[];
  readonly practice?: readonly string[];
  readonly by?: string;
  readonly withoutPauses?: true;
  readonly clock?: readonly string[];
  readonly config?: string;
  readonly policy?: string;
  readonly recipient?: string;
  readonly ledger?: string;
  readonly preview?: true;
  readonly strict?: true;
  readonly quiet?: true;
  readonly force?: true;
}

interface AuditFlags extends Shared, EngineFlags {
  readonly ledger?: string;
  readonly records?: string;
  readonly practice?: readonly string[];
  readonly policy?: string;
  readonly config?: string;
}

interface CheckFlags extends Shared, EngineFlags {
  readonly config?: string;
  readonly strict?: true;
  readonly showValues?: true;
}

interface InitFlags extends Shared {
  readonly config?: string;
  readonly force?: true;
}

type ImportFlags = Shared & Omit<ImportArguments, "files">;

interface SynthesizeFlags extends Shared {
  readonly episodes: number;
  readonly seed: number;
  readonly practices?: number;
  readonly to: string;
  readonly force?: true;
}

/**
 * The command line. `finish` is given what a command did; the implementations are loaded only when they are called, so
 * that help is there at once.
 */
export function createProgram(finish: (outcome: Outcome, asJson: boolean) => void): Command {
  const program = new Command("rapport")
    .description("Anonymised outcome reports from a therapy practice's records. No network, ever.")
    .version(version)
    // Before the subcommands are made: they inherit it.
    .exitOverride()
    .showHelpAfterError("(add --help for how to use it)")
    .addHelpText(
      "after",
      "\nExamples:\n  rapport init records\n  rapport synthesize --episodes 500 --seed 1 --to practice\n  rapport check practice\n" +
        "  rapport report practice -o report.html\n\nSee also: rapport help exit-codes",
    );

  program
    .command("init")
    .description("write a workbook to fill in, and a configuration with every setting explained")
    .argument("[dir]", "the folder to write them into", ".")
    .addOption(config())
    .addOption(force("replace the workbook and the configuration there, and with them what was filled in"))
    .addOption(json())
    .action(async (dir: string, { json: asJson, force: replace, ...given }: InitFlags) => {
      const { init } = await import("./commands/init.js");
      finish(await init({ ...given, dir, force: replace ?? false }), asJson ?? false);
    });

  program
    .command("report")
    .description("make a report from a folder of tables")
    .argument("<dataset>", "the folder with clients.csv, episodes.csv, stages.csv and what else is kept; or a workbook")
    .option("-o, --output <path>", "where to write it (default: beside the folder, under its name)")
    .option(
      "--format <list>",
      `${formats.join(", ")}; several separated by commas; csv, svg and png are a folder of files each`,
      formatList,
    )
    .option("--as-of <day>", "the day on which open stays count as last seen (default: the newest in the data)", day)
    .option("--from <day>", "only episodes that were opened on this day or later", day)
    .option("--to <day>", "only episodes that were opened on this day or before", day)
    .option("--compare-from <day>", "compare with episodes that were opened earlier, on this day or later", day)
    .option("--compare-to <day>", "and on this day or before, which comes before that of --from", day)
    .option(
      "--practice <id>",
      "of a network, only the episodes of this practice, by its practice_id or its name in the configuration; give it again " +
        "for another one",
      repeated,
    )
    .option("--only <questions>", "only these questions, separated by commas, for instance timeInStage", list)
    .option("--language <code>", "what it is written in: en, de or fr (default: en)")
    .option(
      "--by <group>",
      "time in stage by groups too, with tests of difference: concern, kind, period (the year of opening), practitioner, " +
        "pathway or practice; for instance --by concern",
    )
    .option("--without-pauses", "take the days of pauses out of time in stage")
    .option(
      "--clock <list>",
      "what time in stage is told in: days (default), or days,sessions for attended sessions as well",
      list,
    )
    .option("--recipient <class>", "whom it is for: team, funder, network or public (default: funder)")
    .option("--policy <file>", "settings of the policy that protects it, as JSON or YAML")
    .option(
      "--ledger <dir>",
      "the folder with the secret and the ledger of reports (default: .rapport beside the dataset)",
    )
    .option("--preview", "only to look at: marked as such, and not written into the ledger")
    .option("--strict", "make no report where any row has an error, instead of leaving such rows out")
    .option("--quiet", "show no progress on the terminal")
    .addOption(config())
    .addOption(memoryLimit())
    .addOption(threads())
    .addOption(force("replace a report that is there already"))
    .addOption(json())
    .action(async (dataset: string, flags: ReportFlags) => {
      const { makeReport } = await import("./commands/report.js");
      const { json: asJson, force: replace, ...given } = flags;
      finish(await makeReport({ ...given, dataset, force: replace ?? false }), asJson ?? false);
    });

  program
    .command("audit")
    .description("attack a report that was made: what could its reader work out?")
    .argument("<report.json>", "a report in the format json")
    .option("--ledger <dir>", "hold it against every report in this folder's ledger, too")
    .option("--records <dataset>", "say instead whether it was made from these records")
    .option(
      "--practice <id>",
      "with --records: a practice of a network that it was made for; again for another",
      repeated,
    )
    .option("--policy <file>", "with --records: the policy that it was made with")
    .addOption(config())
    .addOption(memoryLimit())
    .addOption(threads())
    .addOption(json())
    .action(async (report: string, { json: asJson, ...given }: AuditFlags) => {
      const { auditReport } = await import("./commands/audit.js");
      finish(await auditReport({ ...given, report }), asJson ?? false);
    });

  addLedgerCommand(program, finish);

  program
    .command("check")
    .description("say what is wrong with a dataset, with file, row, column, rule and a hint; nothing is changed")
    .argument("<dataset>", "the folder with its tables, a workbook, or a file that rapport import made")
    .option("--strict", "refuse the dataset for any error, as report --strict does")
    .option("--show-values", "print what the cells hold, too; only for your own screen, since it can be a name")
    .addOption(config())
    .addOption(memoryLimit())
    .addOption(threads())
    .addOption(json())
    .action(async (dataset: string, { json: asJson, ...given }: CheckFlags) => {
      const { check } = await import("./commands/check.js");
      finish(await check({ ...given, dataset }), asJson ?? false);
    });

  program
    .command("import")
    .description("make a dataset of another program's exports, as a mapping says: names become pseudonyms")
    .argument("[files...]", "the exports: CSV files or workbooks")
    .option("--map <file>", "the mapping, as YAML or JSON; with --preset, what of the preset is to be different")
    .option("--preset <name>", "a mapping that comes with rapport: simplepractice, jane or cliniko (unverified)")
    .option("--to <dir>", "the folder to write, or a file that ends in .duckdb")
    .option("--set <name=value>", "what the mapping asks you to say; may be given several times", settings)
    .option("--timezone <zone>", "the practice's time zone, for instance Europe/Paris")
    .addOption(new Option("--format <name>", "how the tables of a folder are written").choices(["csv", "parquet"]))
    .option("--key <file>", "the key of the pseudonyms (default: .rapport/pseudonyms.key beside the dataset)")
    .option("--dry-run", "read everything, say what would be written and what is wrong, and write nothing")
    .option("--leave-out", "leave rows with problems out; otherwise nothing is written where there is one")
    .option("--show-values", "show what the cells hold that are wrong")
    .option("--print-map", "print the mapping as it is used, and import nothing")
    .option("--schema", "print the JSON Schema of mappings, and import nothing")
    .addOption(memoryLimit())
    .addOption(threads())
    .addOption(force("replace what an earlier import made"))
    .addOption(json())
    .action(async (files: readonly string[], flags: ImportFlags) => {
      const { importExports } = await import("./commands/import.js");
      const { json: asJson, ...given } = flags;
      finish(await importExports({ ...given, files }), asJson ?? false);
    });

  program
    .command("synthesize")
    .description("write an invented practice to try things on")
    .requiredOption("--episodes <n>", "how many episodes", wholeNumber(1, 100_000_000))
    .requiredOption(
      "--seed <n>",
      "the same seed gives the same practice, on every machine",
      wholeNumber(0, 4_294_967_295),
    )
    .option("--practices <n>", "a network of so many practices (default: one practice)", wholeNumber(1, 100))
    .requiredOption("--to <dir>", "the folder to write")
    .addOption(force("write into a folder that holds other files"))
    .addOption(json())
    .action(async (flags: SynthesizeFlags) => {
      const { synthesize } = await import("./commands/synthesize.js");
      const { force: replace, json: asJson, ...given } = flags;
      finish(await synthesize({ ...given, force: replace ?? false }), asJson ?? false);
    });

  addPluginsCommand(program, finish);

  program
    .command("exit-codes")
    .description("say what the exit codes mean")
    .helpOption(false)
    .action(() => finish({ exitCode: 0, text: exitCodesHelp, data: {}, messages: [] }, false));

  return program;
}
