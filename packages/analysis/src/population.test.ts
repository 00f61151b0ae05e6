import { areas, clientKinds, openDataset } from "@rapport/dataset";
import type { GivenRows } from "@rapport/dataset";
import { describe, expect, it } from "vitest";
import { counted, countsOf } from "./counted.fixture.js";
import { population } from "./population.js";

const client = (client_id: string, kind: string, consent_analytics = "yes") => ({ client_id, kind, consent_analytics });
const episode = (episode_id: string, client_id: string, more: Readonly<Record<string, string>> = {}) => ({
  episode_id,
  client_id,
  first_contact_on: "2026-01-01",
  opened_on: "2026-01-01",
  ...more,
});

// a is half of the couple b; c has two episodes; d withdrew; e begins later.
const rows = {
  clients: [
    client("a", "individual"),
    client("b", "couple"),
    client("c", "individual"),
    client("d", "individual", "withdrawn"),
    client("e", "other"),
  ],
  episodes: [
    episode("1", "a", { concerns: "desire;pain" }),
    episode("2", "b", { concerns: "other" }),
    episode("3", "c", { concerns: "pain ; desire" }),
    episode("4", "c", {}),
    episode("5", "d", { concerns: "pain" }),
    episode("6", "e", { opened_on: "2026-07-01" }),
  ],
  stages: [{ episode_id: "1", stage: "evaluation", entered_on: "2026-01-01" }],
};
const people = {
  people: [
    { person_id: "p", birth_year: "2002" },
    { person_id: "q", birth_year: "2001" },
    { person_id: "r", birth_year: "1961" },
    { person_id: "s" },
    { person_id: "t", birth_year: "2020" },
    { person_id: "u", birth_year: "1990" },
  ],
  members: [
    ["a", "p"],
    ["b", "p"],
    ["b", "q"],
    ["c", "r"],
    ["c", "s"],
    ["c", "t"],
    ["d", "u"],
    ["e", "u"],
  ].map(([client_id = "", person_id = ""]) => ({ client_id, person_id })),
};

async function populationOf(given: GivenRows, only?: readonly string[]) {
  const { dataset } = await openDataset(given, { asOf: "2026-06-30", ...(only ? { only } : {}) });
  if (!dataset) throw new Error("The practice can be read.");
  const found = await population(dataset);
  dataset.close();
  return found;
}

describe("a population", () => {
  it("P1.4 is clients with an episode by the as-of day, and a number of those without consent", async () => {
    const { clients, episodes, clientsWithoutConsent } = await populationOf(rows);
    expect([clients, episodes].map(counted)).toEqual([
      { count: 3, units: 3 },
      { count: 4, units: 3 },
    ]);
    expect(clientsWithoutConsent).toBe(1);
  });

  it("P1.1 counts a couple and a client who is half of it as two clients of one unit", async () => {
    const { clients, episodes, tables } = await populationOf({ ...rows, ...people });
    // a and b share p; e, who shares nobody with them, is the third unit.
    expect([...clients.things]).toEqual([0, 0, 1]);
    expect([...episodes.things]).toEqual([0, 0, 1, 1]);
    const unitsOf = tables?.["byKind"]?.parts.map(({ code, things }) => [code, ...things]);
    expect(unitsOf).toEqual([["individual", 0, 1], ["couple", 0], ["other"]]);
  });

  it("tells clients by kind and episodes by their first concern, with every part, empty or not", async () => {
    const { tables = {} } = await populationOf(rows);
    const { byKind, byConcern } = tables;
    expect(Object.keys(tables)).toEqual(["byKind", "byConcern"]);
    expect(countsOf(byKind)).toEqual({ individual: 2, couple: 1, other: 0 });
    expect(Object.keys(countsOf(byKind))).toEqual([...clientKinds]);
    expect(Object.keys(countsOf(byConcern))).toEqual([...areas, "none"]);
    expect(countsOf(byConcern)).toMatchObject({ desire: 1, pain: 1, other: 1, none: 1, arousal: 0 });
    expect(byConcern && counted(byConcern.total)).toEqual({ count: 4, units: 3 });
  });

  it("tells people by age where they are recorded, each once", async () => {
    const { tables } = await populationOf({ ...rows, ...people });
    const byAgeBand = tables?.["byAgeBand"];
    // p is 24, q 25, r 65; s has no year, and t's is too late to be one of a client. u did not consent, or comes later.
    expect(countsOf(byAgeBand)).toEqual({
      "18-24": 1,
      "25-34": 1,
      "35-44": 0,
      "45-54": 0,
      "55-64": 0,
      "65_and_over": 1,
      unknown: 2,
    });
    expect([...(byAgeBand?.total.things ?? [])]).toEqual([0, 0, 1, 1, 1]);
  });

  it("has no table of ages where people were not read", async () => {
    const { tables } = await populationOf({ ...rows, ...people }, ["members"]);
    expect(tables).not.toHaveProperty("byAgeBand");
  });

  it("of nobody has empty tables", async () => {
    const later = rows.episodes.map((row) => ({ ...row, opened_on: "2026-07-02" }));
    const { clients, episodes, tables } = await populationOf({ ...rows, ...people, episodes: later });
    expect([clients, episodes].map(counted)).toEqual([
      { count: 0, units: 0 },
      { count: 0, units: 0 },
    ]);
    expect(countsOf(tables?.["byKind"])).toEqual({ individual: 0, couple: 0, other: 0 });
  });
});
