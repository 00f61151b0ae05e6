import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromTables } from "./from-tables.js";
import { randomRecords } from "./random-records.fixture.js";
import { toTables } from "./to-tables.js";

const settings = { numRuns: 300, seed: 20_260_102 };

describe("any records of a practice", () => {
  it("come back from their tables with everything that tables carry", () => {
    fc.assert(
      fc.property(randomRecords, (records) => {
        expect(fromTables(toTables(records))).toEqual({ value: records });
      }),
      settings,
    );
  });

  it("make the same tables again after they were read", () => {
    fc.assert(
      fc.property(randomRecords, (records) => {
        const tables = toTables(records);
        const { value } = fromTables(tables);
        expect(value && toTables(value)).toEqual(tables);
      }),
      settings,
    );
  });

  it("leave no table without rows, and give each row of a table the same columns of text", () => {
    fc.assert(
      fc.property(randomRecords, (records) => {
        for (const rows of Object.values(toTables(records))) {
          expect(rows.length).toBeGreaterThan(0);
          expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
          expect(rows.flatMap((row) => Object.values(row)).every((cell) => typeof cell === "string")).toBe(true);
        }
      }),
      settings,
    );
  });
});

it("anything at all in place of tables is read or refused, never thrown at", () => {
  const names = ["clients", "members", "episodes", "goals", "goal_ratings", "assignments", "plan_revisions", "history"];
  const columns = [
    "client_id",
    "kind",
    "consent_analytics",
    "episode_id",
    "scale",
    "score",
    "details",
    "set_on",
    "taken_on",
  ];
  const row = fc.dictionary(fc.constantFrom(...columns), fc.oneof(fc.string(), fc.anything()));
  const anyTables = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(fc.array(fc.oneof(row, fc.anything())), fc.anything()),
  );
  fc.assert(
    fc.property(anyTables, (tables) => {
      const result: object = Reflect.apply(fromTables, undefined, [tables]);
      expect(Object.keys(result)).toHaveLength(1);
    }),
    settings,
  );
});
