import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { inventedPractice } from "./invented-practice.js";
import { rapport } from "./rapport.js";

const newDesk = inventedPractice(300);

async function answerOf(folder: string, name: string, ...words: readonly string[]) {
  const all = ["report", "practice", "-o", `${name}.json`, "--only", "timeInStage", ...words];
  const run = await rapport(all, { cwd: folder });
  expect(run).toMatchObject({ exitCode: 0 });
  const { questions } = JSON.parse(readFileSync(path.join(folder, `${name}.json`), "utf8"));
  return { answer: questions[0], said: run.stderr };
}

async function audited(folder: string, name: string): Promise<void> {
  const { stdout, exitCode } = await rapport(["audit", `${name}.json`, "--ledger", ".rapport"], { cwd: folder });
  expect({ stdout, exitCode }).toMatchObject({ exitCode: 0 });
}

test("P7.1 a report without pauses is of the same stays, and is held against one with pauses in it", async () => {
  const { folder } = newDesk("pauses");
  const usual = await answerOf(folder, "usual");
  const without = await answerOf(folder, "without", "--without-pauses");
  expect(usual.answer).not.toHaveProperty("pauses");
  expect(without.answer.pauses).toBe("takenOut");
  const staysOf = ({ answer }: typeof usual) => answer.stages.map(({ stays }: { readonly stays: unknown }) => stays);
  expect(staysOf(without)).toEqual(staysOf(usual));
  expect(without.answer.stages[0].median.kind).toBe("position");
  await audited(folder, "without");
});

test("groups are told without pauses too, and a configuration can ask for it", async () => {
  const { folder, practice } = newDesk("configured");
  writeFileSync(path.join(practice, "rapport.config.yaml"), "timeInStage:\n  withoutPauses: true\n");
  const { answer } = await answerOf(folder, "groups", "--by", "kind");
  expect(answer.pauses).toBe("takenOut");
  expect(answer.byGroup.stages[0].groups[0].median.kind).toBe("position");
});

test("where the practice keeps no pauses, the report and the terminal say that every day counts", async () => {
  const { folder, practice } = newDesk("none");
  rmSync(path.join(practice, "pauses.csv"));
  const { answer, said } = await answerOf(folder, "none", "--without-pauses");
  expect(answer.pauses).toBe("notKept");
  expect(answer.stages[0].median.kind).toBe("position");
  expect(said).toContain("There is no table of pauses");
});

test.each([[["--without-pauses", "--only", "access"], /Add timeInStage to the questions/u]])(
  "%j is refused before any work",
  async (words, said) => {
    const { folder } = newDesk(`wrong${words[0]}`);
    const run = await rapport(["report", "practice", ...words], { cwd: folder });
    expect(run).toMatchObject({ exitCode: 2, stdout: "" });
    expect(run.stderr).toMatch(said);
  },
);
