import { describe, expect, it } from "vitest";
import { lifeTableOf, units } from "../draft.fixture.js";
import { definePolicy } from "../policy.js";
import { unitsOf } from "../things.js";
import { otherExits, shapeLifeTable } from "./shape-life-table.js";

const days = [7, 14, 28, 56, 91];
const policy = definePolicy();
const limits = { policy, practitioners: { count: 0, ofUnits: [] } };
const on = (count: number, day: number) => units(count).map(() => day);
const single = (codes: readonly string[]) => codes.map((code) => ({ code }));

describe("a life table before it is printed", () => {
  it("joins intervals from the left until k units left in each; what remains joins none of them", () => {
    const table = lifeTableOf(days, {
      left: [...on(3, 5), ...on(4, 10), ...on(20, 20), ...on(2, 50)],
      open: on(30, 50),
    });
    const shaped = shapeLifeTable(table, single(["left"]), limits);
    expect(shaped?.rows.map(({ from, until }) => [from, until])).toEqual([
      [0, 14],
      [14, 28],
    ]);
    for (const row of shaped?.rows ?? []) {
      expect(unitsOf(row.exits.get("left") ?? new Uint32Array(0))).toBeGreaterThanOrEqual(policy.k);
    }
  });

  it("ends before the first interval that begins with fewer than ten at risk", () => {
    const table = lifeTableOf(days, { left: [...on(51, 5), ...on(6, 10), ...on(3, 20)] });
    const shaped = shapeLifeTable(table, single(["left"]), limits);
    expect(shaped?.rows.map(({ until }) => until)).toEqual([7]);
    expect(shaped?.atRiskAfter.length).toBe(9);
  });

  it("is none where no interval has k units that left", () => {
    const table = lifeTableOf(days, { left: on(4, 5), open: on(56, 90) });
    expect(shapeLifeTable(table, single(["left"]), limits)).toBeUndefined();
  });

  it("gathers exits that fewer than ten took, also where nobody did, so that a name proves nobody", () => {
    const table = lifeTableOf(days, { onward: on(40, 5), moved: on(9, 5), other: [], open: on(11, 50) });
    const shaped = shapeLifeTable(table, single(["onward", "moved", "other"]), limits);
    expect(shaped?.exits.map(({ code, of }) => [code, of])).toEqual([
      ["onward", undefined],
      [otherExits, ["moved", "other"]],
    ]);
    expect(shaped?.rows[0]?.exits.get(otherExits)?.length).toBe(9);
  });

  it("P1.2 joins intervals until none of their counts is of one practitioner", () => {
    const table = lifeTableOf(days, { left: [...on(6, 5), ...on(6, 10), ...on(8, 20)], open: on(30, 50) });
    const until = (practitionerOf: (unit: number) => number) => {
      const practitioners = { count: 2, ofUnits: units(50).map((unit) => [practitionerOf(unit)]) };
      return shapeLifeTable(table, single(["left"]), { policy, practitioners })?.rows.map((row) => row.until);
    };
    expect(until((unit) => unit % 2)).toEqual([7, 14, 28]);
    expect(until((unit) => (unit < 6 ? 0 : unit % 2))).toEqual([14, 28]);
    expect(until((unit) => (unit >= 6 && unit < 12 ? 1 : unit % 2))).toEqual([7, 28]);
  });

  it("keeps an exit that ten took", () => {
    const table = lifeTableOf(days, { onward: on(40, 5), moved: on(10, 5), open: on(10, 50) });
    expect(shapeLifeTable(table, single(["onward", "moved"]), limits)?.exits.map(({ code }) => code)).toEqual([
      "onward",
      "moved",
    ]);
  });
});
