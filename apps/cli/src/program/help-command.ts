import type { Command } from "commander";
import { UsageError } from "../outcome.js";
import { examples } from "./examples.js";
import { exitCodesPage } from "./exit-codes-command.js";
import type { Finish } from "./finish.js";
import type { Outcome } from "../outcome.js";

/** Pages that are no command's own help. */
const pages: ReadonlyMap<string, () => Outcome> = new Map([["exit-codes", exitCodesPage]]);

async function unknownTopic(topic: readonly string[], word: string, { commands }: Command): Promise<UsageError> {
  const { didYouMean } = await import("../did-you-mean.js");
  const topics = commands.map((each) => each.name());
  return new UsageError(
    `There is no help on "${topic.join(" ")}".${didYouMean(word, topics)} There is on: ${topics.join(", ")}.`,
  );
}

/** The command that these words name, one below the other. */
async function commandAt(program: Command, topic: readonly string[]): Promise<Command> {
  let at = program;
  for (const word of topic) {
    const found = at.commands.find((each) => each.name() === word);
    if (!found) throw await unknownTopic(topic, word, at);
    at = found;
  }
  return at;
}

/** Adds `rapport help`, which takes the name of a command or of a page, and refuses any other. */
export function addHelpCommand(program: Command, finish: Finish): void {
  // In the place of commander's own, which knows no pages and takes any word. Subcommands keep theirs.
  program.helpCommand(false);
  program
    .command("help")
    .description("say how a command is used, or what the exit codes mean")
    .argument("[topic...]", "a command, such as report or plugins new; or exit-codes")
    .addHelpText("after", examples("rapport help report", "rapport help plugins new", "rapport help exit-codes"))
    .action(async (topic: readonly string[]) => {
      const page = pages.get(topic.join(" "));
      if (page) finish(page());
      else (await commandAt(program, topic)).outputHelp();
    });
}
