import { expect, it } from "vitest";
import { runHere } from "./run-here.fixture.js";

/** None of these gets as far as to look for a file. */
it.each<[what: string, words: readonly string[], meant: string]>([
  ["a command", ["repotr"], "report"],
  ["a command of a group", ["ledger", "lst"], "list"],
  ["an option", ["report", "x", "--formt", "json"], "--format"],
  ["an option that every command takes", ["check", "x", "--jsn"], "--json"],
  ["a topic of help", ["help", "exit-code"], "exit-codes"],
  ["a topic of help in a group", ["help", "plugins", "chekc"], "check"],
  ["a question", ["report", "x", "--only", "timeInStag"], "timeInStage"],
  ["a format", ["report", "x", "--format", "html,jsno"], "json"],
  ["a group", ["report", "x", "--by", "concerns"], "concern"],
  ["a class of recipients", ["report", "x", "--recipient", "fundr"], "funder"],
  ["a language", ["report", "x", "--language", "end"], "en"],
  ["a clock", ["report", "x", "--clock", "days,sesions"], "sessions"],
  ["a preset", ["import", "x.csv", "--preset", "simple-practise", "--to", "y"], "simplepractice"],
])("%s that is nearly one there is is asked back", async (_, words, meant) => {
  const { exitCode, stdout, stderr } = await runHere(words);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(`Did you mean ${meant}?`);
});

it("what is like nothing is refused with what there is", async () => {
  for (const word of ["frobnicate", "constructor"]) {
    const { exitCode, stderr } = await runHere(["help", word]);
    expect(exitCode).toBe(2);
    expect(stderr).not.toContain("Did you mean");
    for (const topic of ["report", "import", "exit-codes"]) expect(stderr).toContain(topic);
  }
});
