import { analyticsConsents, clientKinds } from "@rapport/domain";
import { describe, expect, it } from "vitest";
import { cell, practice, rowsBy } from "../test-data/practice.js";

const rows = practice({ episodes: 1500, seed: 9 });
const members = rowsBy(rows.members, "client_id");

describe("clients and people", () => {
  it("P1.1 a client is one person, a couple of two, or another unit", () => {
    const sizes = new Set(rows.clients.map((row) => `${row["kind"]} ${members.get(cell(row, "client_id"))?.length}`));
    expect(sizes).toEqual(new Set(["individual 1", "couple 2", "other 3"]));
    expect(new Set(rows.clients.map((row) => row["kind"]))).toEqual(new Set(clientKinds));
  });

  it("a person can be in two clients, alone and as half of a couple", () => {
    const kindOf = new Map(rows.clients.map((row) => [row["client_id"], row["kind"]]));
    const shared = [...rowsBy(rows.members, "person_id").values()].filter((list) => list.length > 1);
    expect(shared.length).toBeGreaterThan(20);
    for (const list of shared) {
      expect(list.map((row) => kindOf.get(row["client_id"])).toSorted()).toEqual(["couple", "individual"]);
    }
  });

  it("each person is in a client, and each client has an episode", () => {
    expect(new Set(rows.people.map((row) => row["person_id"]))).toEqual(
      new Set(rows.members.map((row) => row["person_id"])),
    );
    expect(new Set(rows.clients.map((row) => row["client_id"]))).toEqual(
      new Set(rows.episodes.map((row) => row["client_id"])),
    );
  });

  it("P1.3 gender is in the person's own words, or not said", () => {
    expect(new Set(rows.people.map((row) => row["gender"])).size).toBeGreaterThan(5);
    expect(rows.people.some((row) => row["gender"] === "")).toBe(true);
  });

  it("P1.4 some refuse the use of records for analytics or withdraw from it", () => {
    expect(new Set(rows.clients.map((row) => row["consent_analytics"]))).toEqual(new Set(analyticsConsents));
  });

  it("P1.2 a small practice has five practitioners, each with episodes", () => {
    expect(rows.practitioners.slice(0, 5).map((row) => row["practitioner_id"])).toEqual(["t1", "t2", "t3", "t4", "t5"]);
    expect(practice({ episodes: 300, seed: 9 }).practitioners).toHaveLength(5);
    const seen = new Set(rows.episodes.map((row) => row["practitioner_id"]));
    expect(rows.practitioners.every((row) => seen.has(row["practitioner_id"]))).toBe(true);
  });
});
