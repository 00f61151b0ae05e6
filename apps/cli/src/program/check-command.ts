import type { Command } from "commander";
import type { CheckArguments } from "../commands/check.js";
import { examples } from "./examples.js";
import type { Finish } from "./finish.js";
import { config, memoryLimit, settingOption, threads } from "./shared-options.js";

type Flags = Omit<CheckArguments, "dataset">;

/** Adds `rapport check`. */
export function addCheckCommand(program: Command, finish: Finish): void {
  program
    .command("check")
    .description("say what is wrong with a dataset, with file, row, column, rule and a hint; nothing is changed")
    .argument("<dataset>", "the folder with its tables, a workbook, or a file that rapport import made")
    .addOption(settingOption("strict"))
    .option("--show-values", "print what the cells hold, too; only for your own screen, since it can be a name")
    .addOption(config())
    .addOption(memoryLimit())
    .addOption(threads())
    .addHelpText(
      "after",
      examples("rapport check practice", "rapport check practice.xlsx --show-values", "rapport check practice --json"),
    )
    .action(async (dataset: string, given: Flags) => {
      const { check } = await import("../commands/check.js");
      finish(await check({ ...given, dataset }));
    });
}
