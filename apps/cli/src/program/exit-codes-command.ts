import type { Command } from "commander";
import { exitCodeMeanings, exitCodes } from "../exit-codes.js";
import type { Outcome } from "../outcome.js";
import { examples } from "./examples.js";
import type { Finish } from "./finish.js";

/** The page on exit codes. */
export function exitCodesPage(): Outcome {
  const codes = Object.values(exitCodes).map((code) => ({ code, meaning: exitCodeMeanings[code] }));
  const lines = codes.map(({ code, meaning }) => `  ${String(code).padEnd(4)} ${meaning}\n`);
  return { exitCode: exitCodes.done, text: `Exit codes\n${lines.join("")}`, data: { codes }, messages: [] };
}

/** Adds `rapport exit-codes`, which `rapport help exit-codes` is as well. */
export function addExitCodesCommand(program: Command, finish: Finish): void {
  program
    .command("exit-codes")
    .description("say what the exit codes mean")
    .addHelpText("after", examples("rapport exit-codes", "rapport exit-codes --json"))
    .action(() => finish(exitCodesPage()));
}
