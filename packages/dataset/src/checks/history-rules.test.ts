import { expect, it } from "vitest";
import { checkDataset } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";

async function found(...rows: readonly (readonly [episode: string, person: string])[]): Promise<readonly string[]> {
  const history = rows.map(([episode_id, person_id], at) => ({
    episode_id,
    person_id,
    taken_on: "2026-01-14",
    distress: `${at}`,
  }));
  const findings = await checkDataset({ ...practice, history });
  return findings.map(({ severity, code, row }) => `${severity} ${code} ${row}`);
}

it("P2 a history is of an episode as a whole, or of each of its people", async () => {
  expect(await found(["e1", ""], ["e2", ""], ["e2", "p1"], ["e2", "p2"])).toEqual([]);
});

it("P2 a second history of the same episode and person is worth a look", async () => {
  expect(await found(["e2", "p1"], ["e2", "p2"], ["e2", "p1"])).toEqual([
    "warning second-history 2",
    "warning second-history 4",
  ]);
  expect(await found(["e1", ""], ["e1", ""])).toEqual(["warning second-history 2", "warning second-history 3"]);
});
