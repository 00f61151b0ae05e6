import { Option } from "commander";

export interface Shared {
  readonly json?: true;
}

export const json = (): Option => new Option("--json", "print what was done as JSON");
export const force = (what: string): Option => new Option("--force", what);
export const config = (): Option =>
  new Option("--config <file>", "a configuration (default: rapport.config.json, .yaml, .ts or .js in the folder)");
export const memoryLimit = (): Option =>
  new Option("--memory-limit <size>", "the most memory for the records, for instance 2GB (default: 1GB)");
export const threads = (): Option =>
  new Option("--threads <n>", "how many threads work at once (default: one for each processor)");
