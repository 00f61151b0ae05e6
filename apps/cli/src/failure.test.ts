import { CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { failureOf } from "./failure.js";
import { UsageError } from "./outcome.js";

describe("how a command ends when it cannot go on", () => {
  it("a usage error ends with 2 and is said as it is", () => {
    expect(failureOf(new UsageError("Say where."))).toEqual({ exitCode: 2, message: "Say where." });
  });

  it("what commander has said already is not said again", () => {
    expect(failureOf(new CommanderError(1, "commander.unknownOption", "said"))).toEqual({ exitCode: 2 });
    expect(failureOf(new CommanderError(0, "commander.helpDisplayed", "said"))).toEqual({ exitCode: 0 });
  });

  it("errors of other packages are told by their code, whichever copy of the package threw them", () => {
    for (const code of ["dataset-not-found", "exists", "no-folder"]) {
      expect(failureOf(Object.assign(new Error("Words."), { code }))).toEqual({ exitCode: 2, message: "Words." });
    }
  });

  it("too little memory or disk ends with 3 and is said in its own words", () => {
    const error = Object.assign(new Error("Words."), { name: "DatasetResourceError", code: "out-of-memory" });
    expect(failureOf(error)).toEqual({ exitCode: 3, message: "Words." });
  });

  it("an interruption ends with 130", () => {
    const aborted = AbortSignal.abort().reason;
    expect(failureOf(aborted)).toMatchObject({ exitCode: 130 });
  });

  it("an unexpected error ends with 3, and its text stays unsaid, since it may hold what a record says", () => {
    const failure = failureOf(Object.assign(new Error("cell: Jane Doe"), { code: "EIO" }));
    expect(failure).toMatchObject({ exitCode: 3, message: expect.stringContaining("Error, EIO") });
    expect(failure.message).not.toContain("Jane");
    expect(failureOf("Jane Doe").message).not.toContain("Jane");
  });
});
