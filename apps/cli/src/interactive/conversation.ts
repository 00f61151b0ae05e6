import { commandLine } from "./command-line.js";
import type { Choice, Prompter } from "./prompter.js";

/** What a conversation comes to. */
export type Decision =
  | { readonly kind: "run"; readonly words: readonly string[] }
  | { readonly kind: "quit" }
  | { readonly kind: "cancelled" };

/** Where the conversation takes place. */
export interface Here {
  readonly platform: NodeJS.Platform;
  /** Records that are here, the likeliest first. */
  readonly datasets: readonly string[];
}

const actions = [
  { value: "try", label: "Try Rapport with an invented practice" },
  { value: "begin", label: "Make a workbook for my records" },
  { value: "check", label: "Check my records" },
  { value: "report", label: "Make a report" },
  { value: "quit", label: "Nothing now" },
] as const satisfies readonly Choice<string>[];

const recipients = [
  { value: "team", label: "My own team", hint: "the most detail" },
  { value: "funder", label: "A funder" },
  { value: "network", label: "A network of practices", hint: "coarser" },
  { value: "public", label: "The public", hint: "the coarsest" },
] as const satisfies readonly Choice<string>[];

/** A path as it was typed or dropped onto the terminal, which may put it into quotes. */
function pathOf(typed: string): string {
  const trimmed = typed.trim();
  const [, , inner] = /^(["'])(.+)\1$/u.exec(trimmed) ?? [];
  const path = inner ?? trimmed;
  // Else it would be taken for an option.
  return path.startsWith("-") ? `./${path}` : path;
}

/** Asks for a path and gives the call with it. */
async function withPath(
  { ask }: Prompter,
  question: string,
  usual: string,
  wordsFor: (path: string) => readonly string[],
): Promise<readonly string[] | undefined> {
  const typed = await ask(question, usual);
  return typed === undefined ? undefined : wordsFor(pathOf(typed) || usual);
}

async function reportWords(prompter: Prompter, dataset: string): Promise<readonly string[] | undefined> {
  const given = await withPath(prompter, "Where are the records?", dataset, (path) => ["report", path]);
  if (given === undefined) return undefined;
  const recipient = await prompter.choose("Whom is the report for?", recipients, "funder");
  return recipient === undefined ? undefined : [...given, "--recipient", recipient];
}

async function wordsOf(
  action: Exclude<(typeof actions)[number]["value"], "quit">,
  prompter: Prompter,
  [dataset = "practice"]: Here["datasets"],
): Promise<readonly string[] | undefined> {
  switch (action) {
    case "try":
      return withPath(prompter, "Into which new folder?", "practice", (path) => [
        "synthesize",
        "--episodes",
        "500",
        "--seed",
        "1",
        "--to",
        path,
      ]);
    case "begin":
      return withPath(prompter, "Into which folder?", "records", (path) => ["init", path]);
    case "check":
      return withPath(prompter, "Where are the records?", dataset, (path) => ["check", path]);
    case "report":
      return reportWords(prompter, dataset);
    default: {
      const unknown: never = action;
      return unknown;
    }
  }
}

/** Asks what is wanted, and says with which call it is had. Nothing is done yet. */
export async function converse(prompter: Prompter, { platform, datasets }: Here): Promise<Decision> {
  const action = await prompter.choose("What would you like to do?", actions, datasets.length > 0 ? "report" : "try");
  if (action === undefined) return { kind: "cancelled" };
  if (action === "quit") {
    prompter.say("rapport --help says what else there is.");
    return { kind: "quit" };
  }
  const words = await wordsOf(action, prompter, datasets);
  if (words === undefined) return { kind: "cancelled" };
  prompter.say(`Next time you can type: ${commandLine(words, platform)}`);
  return { kind: "run", words };
}
