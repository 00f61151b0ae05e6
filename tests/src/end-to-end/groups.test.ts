import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { inventedPractice } from "./invented-practice.js";
import { rapport } from "./rapport.js";

const newDesk = inventedPractice(300);

async function reportOf(folder: string, name: string, ...words: readonly string[]) {
  const all = ["report", "practice", "-o", `${name}.json`, "--only", "timeInStage", ...words];
  const run = await rapport(all, { cwd: folder });
  expect(run).toMatchObject({ exitCode: 0 });
  const { questions } = JSON.parse(readFileSync(path.join(folder, `${name}.json`), "utf8"));
  return questions[0].byGroup;
}

test("P7.1 a report by groups tells each stage apart, and is held against those by other groups", async () => {
  const { folder } = newDesk("groups");
  const whole = await reportOf(folder, "whole");
  const concerns = await reportOf(folder, "concerns", "--by", "concern");
  const kinds = await reportOf(folder, "kinds", "--by", "kind");
  expect(whole).toBeUndefined();
  expect(concerns.stages[0].groups.length).toBeGreaterThan(2);
  expect(kinds.stages[0].groups.map(({ code }: { readonly code: string }) => code)).toContain("couple");
  const lines = readFileSync(path.join(folder, ".rapport", "ledger.jsonl"), "utf8")
    .trim()
    .split("\n");
  // One with which the ledger begins, and one a report.
  expect(lines).toHaveLength(1 + 3);
  const { stdout, exitCode } = await rapport(["audit", "kinds.json", "--ledger", ".rapport"], { cwd: folder });
  expect({ stdout, exitCode }).toMatchObject({ exitCode: 0 });
});

test.each([
  [
    ["--by", "concerns"],
    /Did you mean concern\? --by is one of: concern, kind, period, practitioner, pathway, practice\./u,
  ],
  [["--by", "practitioner"], /fewestPractitioners: 1/u],
  [["--by", "kind", "--only", "access"], /Add timeInStage to the questions/u],
])("%j is refused before any work", async (words, said) => {
  const { folder } = newDesk(`wrong${words.length}${words[1]}`);
  const run = await rapport(["report", "practice", ...words], { cwd: folder });
  expect(run).toMatchObject({ exitCode: 2, stdout: "" });
  expect(run.stderr).toMatch(said);
});
