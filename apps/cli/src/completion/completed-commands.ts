import type { Argument, Command, Option } from "commander";
import { settings } from "../config/settings.js";
import type { CompletedCommand, CompletedOption, Wanted } from "./completed.js";

/** How help calls what a file or a folder is wanted for. */
const places = /^(?:file|files|dir|path|dataset|report\.json)$/u;

/** What an option can be that is no setting and whose words commander does not know. */
const words: Readonly<Record<string, readonly string[]>> = {
  "--by": ["concern", "kind", "period", "pathway", "practitioner", "practice"],
  "--preset": ["simplepractice", "jane", "cliniko"],
};

function wordsOf(option: Option): readonly string[] | undefined {
  if (option.argChoices) return option.argChoices;
  // `rapport import --format` is another than the setting: it has choices of its own.
  const setting = settings.find(({ flags }) => flags === option.flags);
  return (setting && "words" in setting ? setting.words : undefined) ?? words[option.long ?? ""];
}

function optionWants(option: Option): Wanted {
  if (!option.required && !option.optional) return { kind: "nothing" };
  const known = wordsOf(option);
  if (known) return { kind: "words", words: known };
  const placeholder = /[<[](?<name>.*?)(?:\.\.\.)?[\]>]/u.exec(option.flags)?.groups?.["name"] ?? "";
  return { kind: places.test(placeholder) ? "file" : "text" };
}

function completedOption(option: Option): CompletedOption {
  const names = [option.long, option.short].filter((name) => name !== undefined && name !== null);
  return { names, about: option.description, wants: optionWants(option) };
}

function argumentWants(argument: Argument | undefined): Wanted {
  if (!argument) return { kind: "nothing" };
  if (argument.argChoices) return { kind: "words", words: argument.argChoices };
  return { kind: places.test(argument.name()) ? "file" : "text" };
}

function completed(command: Command, before: readonly string[]): readonly CompletedCommand[] {
  // Without those of the program, which help shows as well.
  const options = command.createHelp().visibleOptions(command);
  const [argument] = command.registeredArguments;
  return [
    {
      at: before.join(" "),
      below: command.commands.map((each) => ({ word: each.name(), about: each.description() })),
      options: options.map((each) => completedOption(each)),
      wants: argumentWants(argument),
    },
    ...command.commands.flatMap((each) => completed(each, [...before, each.name()])),
  ];
}

/** Every command of a program, the program itself first. What the program takes is taken after each command, too. */
export function completedCommands(program: Command): readonly CompletedCommand[] {
  const [first, ...rest] = completed(program, []);
  if (!first) return [];
  const shared = program.options.filter(({ long }) => long !== "--version");
  return [first, ...rest.map((each) => withShared(each, first, shared))];
}

/** `help` takes the names of commands. */
function withShared(each: CompletedCommand, { below }: CompletedCommand, shared: readonly Option[]): CompletedCommand {
  const topics: Wanted = { kind: "words", words: below.map(({ word }) => word) };
  return {
    ...each,
    options: [...each.options, ...shared.map((option) => completedOption(option))],
    wants: each.at === "help" ? topics : each.wants,
  };
}
