import { Option } from "commander";

export interface Shared {
  readonly json?: true;
}

export const json = (): Option => new Option("--json", "print what was done as JSON");
export const force = (what: string): Option => new Option("--force", what);
export const config = (): Option =>
  new Option("--config <file>", "a configuration (default: rapport.config.json, .yaml, .ts or .js in the folder)");
