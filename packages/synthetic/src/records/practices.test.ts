import { describe, expect, it } from "vitest";
import { practice } from "../test-data/practice.js";

const { episodes, clients, practitioners, members } = practice({ episodes: 600, seed: 3, practices: 3 });
const alone = practice({ episodes: 600, seed: 3 });

describe("an invented network", () => {
  it("says of each episode which practice it is of, the first the largest", () => {
    const sizes = ["site-1", "site-2", "site-3"].map(
      (id) => episodes.filter((row) => row["practice_id"] === id).length,
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBe(600);
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(Math.min(...sizes)).toBeGreaterThan(60);
  });

  it("is but for that, and for who sees whom, what one practice of the same seed is", () => {
    const without = episodes.map(({ practice_id: _at, practitioner_id: _seenBy, ...row }) => row);
    expect(without).toEqual(alone.episodes.map(({ practitioner_id: _seenBy, ...row }) => row));
    expect(clients).toEqual(alone.clients);
    expect(alone.episodes.some((row) => "practice_id" in row)).toBe(false);
  });

  it("has practitioners who are each of one practice", () => {
    const practices = new Map(episodes.map((row) => [row["practitioner_id"], new Set<string | undefined>()]));
    for (const row of episodes) practices.get(row["practitioner_id"])?.add(row["practice_id"]);
    expect(practitioners).toHaveLength(15);
    expect(new Set(practitioners.map((row) => row["practitioner_id"])).size).toBe(15);
    expect([...practices.values()].every(({ size }) => size === 1)).toBe(true);
  });

  it("has people who share a client in one practice", () => {
    const practiceOf = new Map(episodes.map((row) => [row["client_id"], row["practice_id"]]));
    const ofPeople = new Map<string | undefined, Set<string>>();
    for (const row of members) {
      const found = practiceOf.get(row["client_id"] ?? "");
      const known = ofPeople.get(row["person_id"]) ?? new Set();
      ofPeople.set(row["person_id"], found === undefined ? known : known.add(found));
    }
    expect([...ofPeople.values()].every(({ size }) => size <= 1)).toBe(true);
  });

  it("has from 1 to 100 practices", () => {
    for (const practices of [0, 101, 1.5]) {
      expect(() => practice({ episodes: 1, seed: 1, practices })).toThrow(
        "`practices` to be a whole number from 1 to 100",
      );
    }
  });
});
