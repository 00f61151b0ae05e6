import { describe, expect, it } from "vitest";
import { allCommands } from "../leaf-commands.fixture.js";
import { createProgram } from "./program.js";

/** The help page of a command as it is printed. */
async function pageOf(name: string): Promise<string> {
  let page = "";
  const program = createProgram(() => undefined, { writeOut: (text) => (page += text) });
  await program.parseAsync([...name.split(" ").filter(Boolean), "--help"], { from: "user" }).catch(() => undefined);
  return page;
}

const examplesIn = (page: string): readonly string[] =>
  [...(/^Examples:\n((?: {2}.*\n)+)/mu.exec(page)?.[1] ?? "").matchAll(/^ {2}(.*)$/gmu)].map(([, line = ""]) => line);

/** A line as a shell takes it apart: words in double quotes stay one. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quotedWord, word]) => quotedWord ?? word ?? "");

/** Every command of a program does nothing, so that a call is parsed and no more. */
async function parsed(line: string): Promise<void> {
  const program = createProgram(() => undefined, { outputError: () => undefined, writeOut: () => undefined });
  const idle = ({ commands }: typeof program): void => {
    for (const each of commands) {
      if (each.commands.length === 0) each.action(() => undefined);
      idle(each);
    }
  };
  idle(program);
  const [first, ...words] = wordsOf(line);
  expect(first).toBe("rapport");
  // What a group does alone is `list`.
  const isGroup = program.commands.some((each) => each.name() === words.join(" ") && each.commands.length > 0);
  await program.parseAsync(isGroup ? [...words, "list"] : words, { from: "user" });
}

describe.each(allCommands)("the help of rapport $name", ({ name, command }) => {
  it("says what the command does, and what each argument and option is", () => {
    expect(command.description()).not.toBe("");
    for (const { description } of [...command.registeredArguments, ...command.options])
      expect(description).not.toBe("");
  });

  it("ends with examples of this command, each of which can be called as it stands", async () => {
    const examples = examplesIn(await pageOf(name));
    expect(examples.length).toBeGreaterThan(0);
    for (const line of examples) {
      expect(line).toMatch(new RegExp(`^rapport ${name}\\b`, "u"));
      await parsed(line);
    }
  });

  it("names what every command takes", async () => {
    const page = await pageOf(name);
    for (const flag of ["--json", "--quiet", "--no-color", "--debug", "--help"]) expect(page).toContain(flag);
  });
});

it("an example with an option that there is not would be found", async () => {
  await expect(parsed("rapport check practice --jsn")).rejects.toThrow("--json");
});
