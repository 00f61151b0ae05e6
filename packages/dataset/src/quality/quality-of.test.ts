import { describe, expect, it } from "vitest";
import { openDataset } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";
import type { DataQuality } from "./data-quality.js";

type Rows = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

async function qualityOf(rows: Rows, options: Parameters<typeof openDataset>[1] = {}): Promise<DataQuality> {
  const { dataset } = await openDataset(rows, { asOf: "2026-06-30", ...options });
  if (!dataset) throw new Error("The practice cannot be opened.");
  dataset.close();
  return dataset.quality;
}

const ofTable = (quality: DataQuality, name: string) => quality.find(({ table }) => table === name);

describe("how complete the records are", () => {
  it("names the tables that were read, with the rows of clients who consented (P1.4)", async () => {
    const quality = await qualityOf(practice);
    expect(quality.map(({ table, rows, leftOut }) => [table, rows, leftOut])).toEqual([
      ["clients", 2, 0],
      ["members", 3, 0],
      ["people", 2, 0],
      ["episodes", 2, 0],
      ["stages", 3, 0],
    ]);
    expect((await qualityOf(practice, { only: ["members"] })).map(({ table }) => table)).not.toContain("people");
  });

  it("counts empty cells of what figures rest on, in the rows that could have one", async () => {
    const [first, ...others] = practice.episodes;
    const quality = await qualityOf({ ...practice, episodes: [{ ...first, concerns: "pain" }, ...others] });
    expect(ofTable(quality, "episodes")?.empty).toEqual([
      { column: "concerns", of: 2, rows: 1 },
      { column: "practitioner_id", of: 2, rows: 2 },
    ]);
  });

  it("counts rows that are left out with those that refer to them, and rows that are odd", async () => {
    const wrong = { episode_id: "e1", stage: "middle", entered_on: "2026-13-01" };
    const first = { ...practice.episodes[0], first_contact_on: "2026-02-30" };
    const quality = await qualityOf({
      ...practice,
      episodes: [first, ...practice.episodes.slice(1)],
      stages: [...practice.stages, wrong],
    });
    expect(ofTable(quality, "episodes")).toMatchObject({ rows: 1, leftOut: 1 });
    expect(ofTable(quality, "stages")).toMatchObject({ rows: 1, leftOut: 3 });
    // A couple of one (P1.1).
    const couple = await qualityOf({
      ...practice,
      members: practice.members.filter((each) => each.person_id !== "p2"),
    });
    expect(ofTable(couple, "clients")?.odd).toEqual([
      { code: "couple-of-one", meaning: "a couple is not two people", rows: 1 },
    ]);
  });

  it("P1.4 knows nothing of clients without consent, whatever is wrong in their records", async () => {
    const wrong = { episode_id: "e3", stage: "middle", entered_on: "2026-13-01" };
    const worse = {
      ...practice,
      people: practice.people.map((each) => (each.person_id === "p3" ? { ...each, birth_year: "1234" } : each)),
      clients: practice.clients.map((each) => (each.client_id === "c3" ? { ...each, kind: "couple" } : each)),
      stages: [...practice.stages, wrong],
    };
    expect(await qualityOf(worse)).toEqual(await qualityOf(practice));
    // The same faults of a client who did consent are counted.
    const consented = {
      ...worse,
      clients: worse.clients.map((each) => ({ ...each, consent_analytics: "yes" })),
    };
    const quality = await qualityOf(consented);
    expect(ofTable(quality, "people")?.leftOut).toBe(1);
    expect(ofTable(quality, "stages")?.leftOut).toBe(1);
  });

  it("does not go by the days to which a dataset is narrowed", async () => {
    expect(await qualityOf(practice, { opened: { from: "2026-01-10" } })).toEqual(await qualityOf(practice));
  });
});
