import type { Command } from "commander";
import type { InitArguments } from "../commands/init.js";
import { examples } from "./examples.js";
import type { Finish } from "./finish.js";
import { config, dryRun, force } from "./shared-options.js";

type Flags = Omit<InitArguments, "dir" | "force"> & { readonly force?: true };

/** Adds `rapport init`. */
export function addInitCommand(program: Command, finish: Finish): void {
  program
    .command("init")
    .description("write a workbook to fill in, and a configuration with every setting explained")
    .argument("[dir]", "the folder to write them into", ".")
    .addOption(config())
    .addOption(dryRun())
    .addOption(force("replace the workbook and the configuration there, and with them what was filled in"))
    .addHelpText("after", examples("rapport init records", 'rapport init "My records"'))
    .action(async (dir: string, { force: replace, ...given }: Flags) => {
      const { init } = await import("../commands/init.js");
      finish(await init({ ...given, dir, force: replace ?? false }));
    });
}
