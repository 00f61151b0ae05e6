import { CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { failureOf } from "./failure.js";
import { UsageError } from "./outcome.js";

describe("how a command ends when it cannot go on", () => {
  it("a usage error ends with 2 and is said as it is", () => {
    expect(failureOf(new UsageError("Say where."))).toEqual({ exitCode: 2, code: "usage", message: "Say where." });
  });

  it("a wrong call ends with 2 and says how to find out more", () => {
    const wrong = new CommanderError(1, "commander.unknownOption", "error: unknown option '--jsn'");
    expect(failureOf(wrong)).toEqual({
      exitCode: 2,
      code: "unknown-option",
      message: "unknown option '--jsn'",
      hint: "(add --help for how to use it)",
    });
  });

  it("help is no failure where it was asked for, and is there already where a word was missing", () => {
    const shown = failureOf(new CommanderError(0, "commander.helpDisplayed", "(outputHelp)"));
    expect(shown).toEqual({ exitCode: 0, code: "help-displayed" });
    const below = failureOf(new CommanderError(0, "commander.help", "(outputHelp)"));
    expect(below).toEqual({ exitCode: 0, code: "help" });
    const missing = failureOf(new CommanderError(1, "commander.help", "(outputHelp)"));
    expect(missing).toEqual({ exitCode: 2, code: "incomplete" });
  });

  it("errors of other packages are told by their code, whichever copy of the package threw them", () => {
    for (const code of ["dataset-not-found", "exists", "no-folder"]) {
      expect(failureOf(Object.assign(new Error("Words."), { code }))).toEqual({ exitCode: 2, code, message: "Words." });
    }
  });

  it("too little memory or disk ends with 3 and is said in its own words", () => {
    const error = Object.assign(new Error("Words."), { name: "DatasetResourceError", code: "out-of-memory" });
    expect(failureOf(error)).toEqual({ exitCode: 3, code: "out-of-memory", message: "Words." });
  });

  it("a part that is missing ends with 3 and says what to do, without where it was looked for", () => {
    const missing = Object.assign(new Error("Cannot find /home/x"), { code: "ERR_MODULE_NOT_FOUND" });
    expect(failureOf(missing)).toMatchObject({ exitCode: 3, code: "damaged-install" });
    expect(failureOf(missing).message).toMatch(/^A part of Rapport is missing.*npm install/u);
  });

  it("an interruption ends with 130", () => {
    const aborted = AbortSignal.abort().reason;
    expect(failureOf(aborted)).toMatchObject({ exitCode: 130, code: "interrupted" });
  });

  it("an unexpected error ends with 3, and its text stays unsaid, since it may hold what a record says", () => {
    const failure = failureOf(Object.assign(new Error("cell: Jane Doe"), { code: "EIO" }));
    expect(failure).toMatchObject({ exitCode: 3, message: expect.stringContaining("Error, EIO") });
    expect(failure.message).not.toContain("Jane");
    expect(failureOf("Jane Doe").message).not.toContain("Jane");
  });
});
