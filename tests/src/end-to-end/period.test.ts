import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { inventedPractice } from "./invented-practice.js";
import { rapport } from "./rapport.js";

const newDesk = inventedPractice(300);

async function reportOf(folder: string, name: string, ...period: readonly string[]) {
  const words = ["report", "practice", "-o", `${name}.json`, "--only", "timeInStage", ...period];
  const run = await rapport(words, { cwd: folder });
  expect(run).toMatchObject({ exitCode: 0 });
  return JSON.parse(readFileSync(path.join(folder, `${name}.json`), "utf8"));
}

test("P7.1 a report of a period says so, counts the episodes that were opened in it, and is held against the others", async () => {
  const { folder } = newDesk("periods");
  const whole = await reportOf(folder, "whole");
  const year = await reportOf(folder, "year", "--from", "2025-01-01", "--to", "2025-12-31");
  expect(whole).not.toHaveProperty("opened");
  expect(year.opened).toEqual({ from: "2025-01-01", to: "2025-12-31" });
  expect(year.asOf).toBe(whole.asOf);
  expect(year.population.episodes.count).toBeLessThan(whole.population.episodes.count);
  // Who did not consent has no episode that could be in a period, so that it is not told.
  expect(year.population.clientsWithoutConsent).toEqual({ hidden: true });
  expect(year.protection.earlierReleases).toBe(1);
  const { stdout, exitCode } = await rapport(["audit", "year.json", "--ledger", ".rapport"], { cwd: folder });
  expect({ stdout, exitCode }).toMatchObject({ exitCode: 0 });
});

test("the page says which episodes it counts", async () => {
  const { folder } = newDesk("page");
  const run = await rapport(["report", "practice", "-o", "page.html", "--from", "2025-01-01"], { cwd: folder });
  expect(run).toMatchObject({ exitCode: 0 });
  const html = readFileSync(path.join(folder, "page.html"), "utf8");
  expect(html).toContain("episodes opened from 1 January 2025 on \u00b7 as of");
  expect(html).toContain("How many they are is not told here");
});

test.each([
  [["--from", "2025-13-01"], /It is a day, written as 2026-06-30/u],
  [["--from", "2026-01-01", "--to", "2025-12-31"], /--from comes before that of --to/u],
])("%j is refused before any work", async (period, words) => {
  const { folder } = newDesk(`wrong${period.length}`);
  const run = await rapport(["report", "practice", ...period], { cwd: folder });
  expect(run).toMatchObject({ exitCode: 2, stdout: "" });
  expect(run.stderr).toMatch(words);
});
