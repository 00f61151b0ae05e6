import type { Command } from "commander";
import { exitCodesHelp } from "../exit-codes.js";
import { examples } from "./examples.js";
import type { Finish } from "./finish.js";

/** Adds `rapport exit-codes`, which `rapport help exit-codes` is as well. */
export function addExitCodesCommand(program: Command, finish: Finish): void {
  program
    .command("exit-codes")
    .description("say what the exit codes mean")
    .addHelpText("after", examples("rapport exit-codes"))
    .action(() => finish({ exitCode: 0, text: exitCodesHelp, data: {}, messages: [] }));
}
