import { describe, expect, it } from "vitest";
import { createProgram } from "../program/program.js";
import { commandLine } from "./command-line.js";
import { converse } from "./conversation.js";
import type { Decision, Here } from "./conversation.js";
import { isConversation } from "./is-conversation.js";
import type { Prompter } from "./prompter.js";

const here: Here = { platform: "linux", datasets: [] };

/** Has a conversation with somebody who gives these answers, one after the other; undefined is Ctrl-C. */
async function talked(answers: readonly (string | undefined)[], place = here) {
  const asked: string[] = [];
  const said: string[] = [];
  const next = (question: string): string | undefined => {
    asked.push(question);
    return answers[asked.length - 1];
  };
  const prompter: Prompter = {
    choose: async (question, choices, usual) => {
      const answer = next(question);
      return answer === "" ? usual : choices.find(({ value }) => value === answer)?.value;
    },
    ask: async (question, usual) => {
      const answer = next(question);
      return answer === "" ? usual : answer;
    },
    say: (text) => said.push(text),
  };
  return { decision: await converse(prompter, place), asked, said: said.join("\n") };
}

const run = (...words: readonly string[]): Decision => ({ kind: "run", words });

describe("a conversation", () => {
  it.each([
    [["try", ""], run("synthesize", "--episodes", "500", "--seed", "1", "--to", "practice")],
    [["", "tried here"], run("synthesize", "--episodes", "500", "--seed", "1", "--to", "tried here")],
    [["begin", ""], run("init", "records")],
    [["check", "'my records/practice.xlsx' "], run("check", "my records/practice.xlsx")],
    [["check", "-odd"], run("check", "./-odd")],
    [["check", "  "], run("check", "practice")],
    [["report", "a.xlsx", "public"], run("report", "a.xlsx", "--recipient", "public")],
    [["report", "", ""], run("report", "practice", "--recipient", "funder")],
  ])("%j comes to a call that the command line takes, and says it", async (answers, decision) => {
    const { decision: made, said } = await talked(answers);
    expect(made).toEqual(decision);
    if (made.kind !== "run") return;
    expect(said).toBe(`Next time you can type: ${commandLine(made.words, "linux")}`);
    const program = createProgram(() => undefined, {});
    for (const each of program.commands) each.action(() => undefined);
    await program.parseAsync([...made.words], { from: "user" });
  });

  it("has as its usual answer the records that are here", async () => {
    const place: Here = { ...here, datasets: ["records/practice.xlsx", "practice"] };
    const { decision } = await talked(["", "", "team"], place);
    expect(decision).toEqual(run("report", "records/practice.xlsx", "--recipient", "team"));
  });

  it("ends where somebody wants nothing, and says where help is", async () => {
    expect(await talked(["quit"])).toMatchObject({
      decision: { kind: "quit" },
      said: expect.stringContaining("--help"),
    });
  });

  it.each([[[undefined]], [["try", undefined]], [["report", undefined]], [["report", "practice", undefined]]])(
    "that is left at any question comes to nothing: %j",
    async (answers) => {
      const { decision, asked, said } = await talked(answers);
      expect(decision).toEqual({ kind: "cancelled" });
      expect(asked.length).toBe(answers.length);
      expect(said).toBe("");
    },
  );
});

describe("a call that can be typed", () => {
  it.each([
    ["linux", ["check", "a b"], "rapport check 'a b'"],
    ["darwin", ["check", "it's $HOME"], String.raw`rapport check 'it'\''s $HOME'`],
    ["linux", ["check", "Ü"], "rapport check 'Ü'"],
    ["win32", ["check", String.raw`C:\My records`], String.raw`rapport check "C:\My records"`],
    ["win32", ["check", String.raw`C:\records`], String.raw`rapport check C:\records`],
  ] as const)("is quoted for %s: %j", (platform, words, line) => {
    expect(commandLine(words, platform)).toBe(line);
  });
});

it("takes place only where somebody can answer", () => {
  const terminal = { isTTY: true };
  const ends = { stdin: terminal, stdout: terminal, environment: {} };
  expect(isConversation([], ends)).toBe(true);
  expect(isConversation(["check"], ends)).toBe(false);
  expect(isConversation([], { ...ends, stdin: {} })).toBe(false);
  expect(isConversation([], { ...ends, stdout: {} })).toBe(false);
  expect(isConversation([], { ...ends, environment: { CI: "1" } })).toBe(false);
  expect(isConversation([], { ...ends, environment: { TERM: "dumb" } })).toBe(false);
});
