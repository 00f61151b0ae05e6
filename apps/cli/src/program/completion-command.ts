import { Argument } from "commander";
import type { Command } from "commander";
import { shells } from "../completion/shells.js";
import type { Shell } from "../completion/shells.js";
import { examples } from "./examples.js";
import type { Finish } from "./finish.js";

/** Adds `rapport completion`. */
export function addCompletionCommand(program: Command, finish: Finish): void {
  program
    .command("completion")
    .description(
      "print a script with which a shell completes commands, options and files; its first lines say where it goes",
    )
    .addArgument(new Argument("<shell>", "the shell").choices(shells))
    .addHelpText("after", examples("rapport completion bash", "rapport completion powershell"))
    .action(async (shell: Shell) => {
      const { completion } = await import("../commands/completion.js");
      finish(await completion(shell, program));
    });
}
