import { expect, it } from "vitest";
import { openDataset } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";
import { tables } from "../tables/tables.js";

const measure = { episode_id: "e1", instrument: "phq-9", taken_on: "2026-01-10", score: "9" };

it("P1.4 no table refers to a row of a client without consent, from whichever row", async () => {
  const { dataset, findings } = await openDataset({
    ...practice,
    // The couple's first episode came after one that its half, who withdrew consent, had alone.
    episodes: practice.episodes.map((row) => (row.episode_id === "e2" ? { ...row, previous_episode_id: "e3" } : row)),
    measures: ["p1", "p3"].map((person_id) => ({ ...measure, person_id })),
  });
  expect(findings).toEqual([]);
  for (const { name } of tables) {
    expect(JSON.stringify(await dataset?.select(`select * from ${name}`)), name).not.toMatch(/"[cep]3"/u);
  }
  // What refers to a row that is there still does.
  expect(await dataset?.select("select person_id from measures order by person_id nulls last")).toEqual([
    { person_id: "p1" },
    { person_id: null },
  ]);
  dataset?.close();
});
