import type { Command } from "commander";
import type { Manner } from "../manner.js";
import type { ReportArguments } from "../commands/report.js";
import { examples } from "./examples.js";
import type { Finish } from "./finish.js";
import { day, list, repeated } from "./option-values.js";
import { config, force, memoryLimit, settingOption, threads } from "./shared-options.js";

type Flags = Omit<ReportArguments, "dataset" | "force" | "quiet" | "json"> & { readonly force?: true };

/** Adds `rapport report`. */
export function addReportCommand(program: Command, finish: Finish): void {
  program
    .command("report")
    .description("make a report from a folder of tables")
    .argument("<dataset>", "the folder with clients.csv, episodes.csv, stages.csv and what else is kept; or a workbook")
    .option(
      "-o, --output <path>",
      "where to write it (default: beside the folder, under its name); - for standard output",
    )
    .addOption(settingOption("formats").argParser(list))
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
    .addOption(settingOption("only").argParser(list))
    .addOption(settingOption("language"))
    .option(
      "--by <group>",
      "time in stage by groups too, with tests of difference: concern, kind, period (the year of opening), practitioner, " +
        "pathway or practice; for instance --by concern",
    )
    .addOption(settingOption("withoutPauses"))
    .addOption(settingOption("clocks").argParser(list))
    .addOption(settingOption("recipient"))
    .option("--policy <file>", "settings of the policy that protects it, as JSON or YAML")
    .addOption(settingOption("ledger"))
    .option("--dry-run", "do all of it but write: say what would be read and written, and whether a report may be made")
    .option("--preview", "only to look at: marked as such, and not written into the ledger")
    .addOption(settingOption("strict"))
    .addOption(config())
    .addOption(memoryLimit())
    .addOption(threads())
    .addOption(force("replace a report that is there already"))
    .addHelpText(
      "after",
      examples(
        "rapport report practice -o report.html",
        "rapport report practice.xlsx --recipient team --language de",
        "rapport report practice --from 2026-01-01 --to 2026-06-30 -o spring.html --format html,xlsx",
        "rapport report practice --only timeInStage --by concern",
      ),
    )
    .action(async (dataset: string, flags: Flags, command: Command) => {
      const { makeReport } = await import("../commands/report.js");
      const { force: replace, ...given } = flags;
      const { quiet = false, json = false } = command.optsWithGlobals<Partial<Manner>>();
      finish(await makeReport({ ...given, dataset, quiet, json, force: replace ?? false }));
    });
}
