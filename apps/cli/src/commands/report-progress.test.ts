import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writePractice } from "@rapport/synthetic";
import { builtInInterventions } from "@rapport/interventions";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeReport } from "./report.js";
import { stepInWords } from "./report-progress.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapport-progress-"));
  await writePractice(join(folder, "practice"), { episodes: 80, seed: 1, interventionTypes: builtInInterventions });
});
afterAll(() => rm(folder, { recursive: true }));

async function shownTo(
  terminal: { readonly isTTY: boolean },
  more: { readonly quiet?: boolean } = {},
): Promise<string> {
  let written = "";
  const { exitCode } = await makeReport(
    { dataset: join(folder, "practice"), only: ["timeInStage", "access"], preview: true, force: true, ...more },
    { ...terminal, columns: 80, write: (text) => (written += text) },
  );
  expect(exitCode).toBe(0);
  return written;
}

describe("progress of a report", () => {
  it("says on one line of a terminal what is being done, and leaves nothing behind", async () => {
    const lines = (await shownTo({ isTTY: true })).split("\r\u001B[K").slice(1);
    expect(lines.filter((line, at) => line !== lines[at - 1])).toEqual([
      "Reading and checking the records",
      "Question 1 of 2: timeInStage",
      "Question 2 of 2: access",
      "Protecting: rounding all counts together",
      "Attacking the report as a reader could",
      "Drawing the report",
      "Reading the report back",
      "Writing the report",
      "",
    ]);
  });

  it("is silent on a pipe, and where it is to be quiet", async () => {
    expect(await shownTo({ isTTY: false })).toBe("");
    expect(await shownTo({ isTTY: true }, { quiet: true })).toBe("");
  });

  it("names the question, and how many there are", () => {
    expect(stepInWords({ kind: "asking", question: "access", place: 8, of: 10 })).toBe("Question 8 of 10: access");
  });
});
