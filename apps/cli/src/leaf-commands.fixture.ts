import type { Command } from "commander";
import { createProgram } from "./program/program.js";

/** A command with its name as it is typed after `rapport`. */
export interface NamedCommand {
  readonly name: string;
  readonly command: Command;
}

function below(command: Command, before: readonly string[]): readonly NamedCommand[] {
  return command.commands.flatMap((each) => {
    const words = [...before, each.name()];
    return [{ name: words.join(" "), command: each }, ...below(each, words)];
  });
}

const program = createProgram(() => undefined, {});

/** Every command there is, groups of commands among them. */
export const allCommands: readonly NamedCommand[] = [{ name: "", command: program }, ...below(program, [])];

/** Those that do something, and not only others below them; `help` prints what others are. */
export const leafCommands: readonly string[] = allCommands
  .filter(({ name, command }) => command.commands.length === 0 && name !== "help")
  .map(({ name }) => name);
