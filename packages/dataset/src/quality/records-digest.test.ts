import { describe, expect, it } from "vitest";
import { openDataset } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";

type Rows = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

async function digestOf(rows: Rows, options: Parameters<typeof openDataset>[1] = {}): Promise<string> {
  const { dataset } = await openDataset(rows, { asOf: "2026-06-30", ...options });
  if (!dataset) throw new Error("The practice cannot be opened.");
  dataset.close();
  return dataset.digest;
}

describe("the digest of records", () => {
  it("is the same for the same records, whatever the order of rows and columns", async () => {
    const turned = Object.fromEntries(
      Object.entries(practice).map(([table, rows]) => [
        table,
        rows.toReversed().map((row) => Object.fromEntries(Object.entries(row).toReversed())),
      ]),
    );
    const digest = await digestOf(practice);
    expect(digest).toMatch(/^[\da-f]{64}$/u);
    expect(await digestOf(turned)).toBe(digest);
    expect(await digestOf(practice, { opened: { from: "2026-01-10" } })).toBe(digest);
  });

  it("is another for a row more, a row twice, a cell that changed, a cell that moved, and a table that is not read", async () => {
    const digest = await digestOf(practice);
    const pauses = [{ episode_id: "e1", paused_on: "2026-02-01" }];
    const changed: readonly Rows[] = [
      { ...practice, pauses },
      { ...practice, people: [...practice.people.slice(1), { person_id: "p9" }] },
      { ...practice, members: practice.members.map((each) => ({ ...each, client_id: "c1" })).slice(1) },
      {
        ...practice,
        episodes: practice.episodes.map((each, at) => (at === 0 ? { ...each, opened_on: "2026-01-08" } : each)),
      },
    ];
    const digests = await Promise.all(changed.map((rows) => digestOf(rows)));
    const without = await digestOf(practice, { only: ["members"] });
    expect(new Set([digest, without, ...digests]).size).toBe(changed.length + 2);
    const rating = { client_id: "c1", person_id: "p1" };
    expect(await digestOf({ ...practice, members: [...practice.members.slice(1), rating] })).toBe(digest);
  });

  it("P1.4 does not go by the records of clients without consent, but by how many they are", async () => {
    const digest = await digestOf(practice);
    const later = practice.episodes.map((each) =>
      each.episode_id === "e3" ? { ...each, opened_on: "2026-02-04" } : each,
    );
    expect(await digestOf({ ...practice, episodes: later })).toBe(digest);
    const clients = [...practice.clients, { client_id: "c4", kind: "individual", consent_analytics: "no" }];
    expect(await digestOf({ ...practice, clients })).not.toBe(digest);
  });
});
