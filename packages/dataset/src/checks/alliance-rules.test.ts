import { expect, it } from "vitest";
import { checkDataset } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";

async function found(cells: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const rating = { episode_id: "e1", rated_on: "2026-01-14", rater: "client", instrument: "srs", score: "40" };
  const findings = await checkDataset({ ...practice, alliance: [{ ...rating, ...cells }] });
  return findings.map(({ severity, code, column }) => `${severity} ${code} ${column}`);
}

it("a rating on the Session Rating Scale is 0 to 40, on another scale from 0 up", async () => {
  expect(await found({})).toEqual([]);
  expect(await found({ score: "40.5" })).toEqual(["error outside-scale score"]);
  expect(await found({ score: "-0.5" })).toEqual(["error out-of-range score"]);
  expect(await found({ instrument: "wai-sr", score: "60" })).toEqual([]);
});

it("a rating names a person only where the client rated", async () => {
  expect(await found({ person_id: "p1" })).toEqual([]);
  expect(await found({ rater: "practitioner" })).toEqual([]);
  expect(await found({ rater: "practitioner", person_id: "p1" })).toEqual(["error incomplete person_id"]);
});
