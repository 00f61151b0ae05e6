import { Option } from "commander";
import type { Command } from "commander";

/** Gives the program what every command takes (`Manner`), so that it may stand before or after a command's name. */
export function addGlobalOptions(program: Command): Command {
  return program
    .option("--json", "print what was done, or what went wrong, as JSON")
    .option("-q, --quiet", "print no messages where all is well, and show no progress")
    .option("--no-color", "use no colours; without it, there are some on a terminal")
    .option("--debug", "say of an error where it happened; that may show what records say")
    .configureHelp({ showGlobalOptions: true });
}

export const dryRun = (): Option => new Option("--dry-run", "say what would be written, and write nothing");
export const force = (what: string): Option => new Option("--force", what);
export const config = (): Option =>
  new Option("--config <file>", "a configuration (default: rapport.config.json, .yaml, .ts or .js in the folder)");
export const memoryLimit = (): Option =>
  new Option("--memory-limit <size>", "the most memory for the records, for instance 2GB (default: 1GB)");
export const threads = (): Option =>
  new Option("--threads <n>", "how many threads work at once (default: one for each processor)");
