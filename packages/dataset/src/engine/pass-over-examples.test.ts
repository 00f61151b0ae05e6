import { expect, it } from "vitest";
import { checkDataset, openDataset } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";

const example = {
  clients: { client_id: "example-client", kind: "individual", consent_analytics: "yes" },
  episodes: {
    episode_id: "example-episode",
    client_id: "example-client",
    first_contact_on: "2027-01-06",
    opened_on: "2027-01-08",
  },
  stages: { episode_id: "example-episode", stage: "evaluation", entered_on: "2027-01-08" },
};

it("examples come into no table, and their days do not count", async () => {
  const { dataset, findings } = await openDataset({
    ...practice,
    clients: [example.clients, ...practice.clients],
    episodes: [example.episodes, ...practice.episodes],
    stages: [example.stages, ...practice.stages],
  });
  expect(findings).toEqual([]);
  const plain = await openDataset(practice);
  for (const table of Object.keys(practice)) {
    const sql = `select * from ${table} order by all`;
    expect(await dataset?.select(sql)).toEqual(await plain.dataset?.select(sql));
  }
  expect(dataset?.asOf).toBe(plain.dataset?.asOf);
  dataset?.close();
  plain.dataset?.close();
});

it("an example without the others that it names is none that anything is wrong with", async () => {
  expect(await checkDataset({ ...practice, stages: [example.stages, ...practice.stages] })).toEqual([]);
});

it("rows below an example are found in their place", async () => {
  const stages = [
    example.stages,
    { episode_id: "e9", stage: "evaluation", entered_on: "2026-01-07" },
    ...practice.stages,
  ];
  expect(await checkDataset({ ...practice, stages })).toMatchObject([{ code: "missing-reference", row: 3 }]);
});

it("examples alone are an empty table", async () => {
  const findings = await checkDataset({
    clients: [example.clients],
    episodes: [example.episodes],
    stages: [example.stages],
  });
  expect(findings.map(({ code, file }) => [code, file])).toEqual([
    ["empty-table", "clients"],
    ["empty-table", "episodes"],
    ["empty-table", "stages"],
  ]);
});

it("an identifier that only holds the word is one's own", async () => {
  const people = [...practice.people, { person_id: "example" }, { person_id: "my-example-1" }];
  const members = [...practice.members, { client_id: "c1", person_id: "example" }];
  const { dataset } = await openDataset({ ...practice, people, members });
  expect(await dataset?.select("select person_id from people where person_id like '%example%'")).toEqual([
    { person_id: "example" },
  ]);
  dataset?.close();
});
