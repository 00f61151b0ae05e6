import type { Command } from "commander";
import type { DoctorFlags } from "../doctor/gather.js";
import { examples } from "./examples.js";
import type { Finish } from "./finish.js";
import { config, memoryLimit, settingOption, threads } from "./shared-options.js";

/** Adds `rapport doctor`. */
export function addDoctorCommand(program: Command, finish: Finish): void {
  program
    .command("doctor")
    .description("say whether rapport can work here, and of each setting what it is and where it comes from")
    .argument("[dataset]", "the records that it is asked for; none of them is read (default: this folder)")
    .addOption(config())
    .addOption(settingOption("ledger"))
    .addOption(memoryLimit())
    .addOption(threads())
    .addHelpText("after", examples("rapport doctor", "rapport doctor practice", "rapport doctor practice --json"))
    .action(async (dataset: string | undefined, flags: DoctorFlags) => {
      const { doctor } = await import("../commands/doctor.js");
      // The variable may have asked for silence, too.
      const given = program.getOptionValueSource("quiet") === "cli" ? { ...flags, quiet: true } : flags;
      finish(await doctor({ ...given, ...(dataset === undefined ? {} : { dataset }) }));
    });
}
