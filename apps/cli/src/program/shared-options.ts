import { Option } from "commander";
import type { Command } from "commander";

/** What every command takes; the program itself has them, so that they may stand before or after a command's name. */
export interface GlobalFlags {
  readonly json?: true;
  readonly quiet?: true;
}

/** Gives the program the options that every command takes. */
export function addGlobalOptions(program: Command): Command {
  return program
    .option("--json", "print what was done, or what went wrong, as JSON")
    .option("-q, --quiet", "print no messages but errors, and show no progress")
    .configureHelp({ showGlobalOptions: true });
}

export const force = (what: string): Option => new Option("--force", what);
export const config = (): Option =>
  new Option("--config <file>", "a configuration (default: rapport.config.json, .yaml, .ts or .js in the folder)");
export const memoryLimit = (): Option =>
  new Option("--memory-limit <size>", "the most memory for the records, for instance 2GB (default: 1GB)");
export const threads = (): Option =>
  new Option("--threads <n>", "how many threads work at once (default: one for each processor)");
