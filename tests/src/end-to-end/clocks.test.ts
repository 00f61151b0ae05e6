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

test("P7.1 a report in sessions is of the same stays, and is held against one in days, without or with pauses", async () => {
  const { folder } = newDesk("sessions");
  const days = await answerOf(folder, "days");
  const both = await answerOf(folder, "both", "--clock", "days,sessions");
  const all = await answerOf(folder, "all", "--clock", "sessions", "--without-pauses", "--by", "kind");
  const staysOf = ({ answer }: typeof days) => answer.stages.map(({ stays }: { readonly stays: unknown }) => stays);
  expect(staysOf(both)).toEqual(staysOf(days));
  expect(days.answer.stages[1]).not.toHaveProperty("sessions");
  const { sessions, median } = both.answer.stages[1];
  // P3.2 An evaluation takes one to three sessions, and weeks.
  expect(sessions.median.estimate).toBeLessThanOrEqual(3);
  expect(median.estimate).toBeGreaterThanOrEqual(7);
  expect(sessions.curve.points.map((point: { readonly sessions: number }) => point.sessions)[0]).toBe(0);
  expect(all.answer).toMatchObject({ pauses: "takenOut", sessionClock: "told" });
  await audited(folder, "both");
  await audited(folder, "all");
});

test("groups are told without pauses too, and a configuration can ask for it", async () => {
  const { folder, practice } = newDesk("configured");
  writeFileSync(path.join(practice, "rapport.config.yaml"), "timeInStage:\n  withoutPauses: true\n");
  const { answer } = await answerOf(folder, "groups", "--by", "kind");
  expect(answer.pauses).toBe("takenOut");
  expect(answer.byGroup.stages[0].groups[0].median.kind).toBe("position");
});

test("where the practice keeps no pauses or no sessions, the report and the terminal say so", async () => {
  const { folder, practice } = newDesk("none");
  for (const table of ["pauses", "sessions"]) rmSync(path.join(practice, `${table}.csv`));
  const { answer, said } = await answerOf(folder, "none", "--without-pauses", "--clock", "days,sessions");
  expect(answer).toMatchObject({ pauses: "notKept", sessionClock: "notKept" });
  expect(answer.stages[0].median.kind).toBe("position");
  expect(said).toContain("There is no table of pauses");
  expect(said).toContain("There is no table of sessions");
});

test.each([
  [["--without-pauses", "--only", "access"], /Add timeInStage to the questions/u],
  [["--clock", "days,sessions", "--only", "access"], /--clock is about time in stage/u],
  [["--clock", "days,session"], /Did you mean sessions\? --clock is one of these or several: days, sessions\./u],
])("%j is refused before any work", async (words, said) => {
  const { folder } = newDesk(`wrong${words.join("")}`);
  const run = await rapport(["report", "practice", ...words], { cwd: folder });
  expect(run).toMatchObject({ exitCode: 2, stdout: "" });
  expect(run.stderr).toMatch(said);
});
