import type { Command } from "commander";
import type { Manner } from "../manner.js";
import type { SynthesizeArguments } from "../commands/synthesize.js";
import { examples } from "./examples.js";
import type { Finish } from "./finish.js";
import { wholeNumber } from "./option-values.js";
import { dryRun, force } from "./shared-options.js";

type Flags = Omit<SynthesizeArguments, "force" | "quiet"> & { readonly force?: true };

/** Adds `rapport synthesize`. */
export function addSynthesizeCommand(program: Command, finish: Finish): void {
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
    .addOption(dryRun())
    .addOption(force("replace an earlier invented practice, or write into a folder that holds other files"))
    .addHelpText(
      "after",
      examples(
        "rapport synthesize --episodes 500 --seed 1 --to practice",
        "rapport synthesize --episodes 2000 --seed 7 --practices 4 --to network",
      ),
    )
    .action(async (flags: Flags, command: Command) => {
      const { synthesize } = await import("../commands/synthesize.js");
      const { force: replace, ...given } = flags;
      const { quiet = false } = command.optsWithGlobals<Partial<Manner>>();
      finish(await synthesize({ ...given, quiet, force: replace ?? false }));
    });
}
