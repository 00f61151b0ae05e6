import { Option } from "commander";
import type { Command } from "commander";
import { settingOf } from "../config/settings.js";
import type { SettingName } from "../config/settings.js";

/** Gives the program what every command takes (`Manner`), so that it may stand before or after a command's name. */
export function addGlobalOptions(program: Command): Command {
  return program
    .option("--json", "print what was done, or what went wrong, as JSON")
    .addOption(settingOption("quiet"))
    .option("--no-color", "use no colours; without it, there are some on a terminal")
    .option("--debug", "say of an error where it happened; that may show what records say")
    .configureHelp({ showGlobalOptions: true });
}

export const dryRun = (): Option => new Option("--dry-run", "say what would be written, and write nothing");
export const force = (what: string): Option => new Option("--force", what);

/** A setting as an option; help says what holds without it, and which variable says it for every call. */
export function settingOption(name: SettingName): Option {
  const { flags, about, variable, default: usual } = settingOf(name);
  return new Option(flags, `${about} (default: ${usual}; variable: ${variable})`);
}

export const config = (): Option => settingOption("config");
export const memoryLimit = (): Option => settingOption("memoryLimit");
export const threads = (): Option => settingOption("threads");
