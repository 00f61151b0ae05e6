import type { Command } from "commander";
import { completedCommands } from "../completion/completed-commands.js";
import { scripts } from "../completion/scripts.js";
import type { Shell } from "../completion/shells.js";
import { exitCodes } from "../exit-codes.js";
import type { Outcome } from "../outcome.js";

/** `rapport completion`: the script with which a shell completes what is typed after `rapport`. */
export async function completion(shell: Shell, program: Command): Promise<Outcome> {
  const script = scripts[shell](completedCommands(program));
  return { exitCode: exitCodes.done, text: script, data: { shell, script }, messages: [] };
}
