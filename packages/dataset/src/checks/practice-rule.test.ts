import { expect, it } from "vitest";
import { practice } from "../practice.fixture.js";
import { checkDataset } from "../open-dataset.js";

const found = async (...practices: readonly string[]) => {
  const episodes = practice.episodes.map((row, at) => ({
    ...row,
    practice_id: practices[at % practices.length] ?? "",
  }));
  const findings = await checkDataset({ ...practice, episodes });
  return findings.map(({ severity, code, row, column }) => `${severity} ${code} ${row} ${column}`);
};

it("an episode that names no practice is told where others name one", async () => {
  expect(await found("north", "")).toEqual(["warning no-practice 3 practice_id"]);
  expect(await found("north", "south")).toEqual([]);
  expect(await found("")).toEqual([]);
});
