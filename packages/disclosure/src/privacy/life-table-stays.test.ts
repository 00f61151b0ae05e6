import { describe, expect, it } from "vitest";
import { grid, staysOfUnit, tableFrom } from "./life-table.fixture.js";
import { staysOf } from "./life-table-stays.js";
import type { Stay } from "./life-table-stays.js";

const order = (stays: readonly Stay[]) => stays.map(({ unit, entry, leave }) => `${unit} ${entry} ${leave}`).toSorted();

describe("staysOf", () => {
  it("finds the stays of units that have one each", () => {
    for (const mine of staysOfUnit(0)) {
      for (const yours of staysOfUnit(1)) {
        expect(order(staysOf(tableFrom([mine, yours]), grid))).toEqual(order([mine, yours]));
      }
    }
  });

  it("finds as many comings and goings of a unit with two stays, none of which goes before it comes", () => {
    const places = (stays: readonly Stay[], of: "entry" | "leave") => stays.map((stay) => stay[of]).toSorted();
    for (const first of staysOfUnit(3)) {
      for (const second of staysOfUnit(3)) {
        const found = staysOf(tableFrom([first, second]), grid);
        expect(places(found, "entry")).toEqual(places([first, second], "entry"));
        expect(places(found, "leave")).toEqual(places([first, second], "leave"));
        for (const { entry, leave } of found) expect(leave).toBeGreaterThanOrEqual((entry - 1) * 3);
      }
    }
  });

  it("does not depend on the order in which exits are written, which other units have a part in", () => {
    const table = tableFrom([
      { unit: 0, entry: 0, leave: 0 },
      { unit: 0, entry: 1, leave: 1 },
    ]);
    const turned = table.rows.map((row) => ({
      ...row,
      exits: Object.fromEntries(Object.entries(row.exits).toReversed()),
    }));
    expect(turned.map(({ exits }) => Object.keys(exits)[0])).toEqual(["left", "left", undefined]);
    expect(staysOf({ ...table, rows: turned }, grid)).toEqual(staysOf(table, grid));
  });

  it("leaves out who comes in after the grid, and takes finer rows together", () => {
    const late: Stay = { unit: 1, entry: 3, leave: 6 };
    const whole: Stay = { unit: 2, entry: 1, leave: 5 };
    expect(staysOf(tableFrom([late, whole]), grid)).toEqual([whole]);
    const coarse = { ...grid, days: [20] };
    expect(staysOf(tableFrom([late, whole]), coarse)).toEqual([{ unit: 2, entry: 1, leave: 2 }]);
  });

  it("refuses rows that lie in two intervals, unknown exits, and late entries where there are none", () => {
    const table = tableFrom([{ unit: 0, entry: 1, leave: 0 }]);
    expect(() => staysOf(table, { ...grid, days: [5, 20] })).toThrow(RangeError);
    expect(() => staysOf(table, { ...grid, exits: ["done"] })).toThrow(RangeError);
    expect(() => staysOf(table, { ...grid, delayedEntry: false })).toThrow(RangeError);
  });

  it("refuses a table in which a stay comes and never goes, or goes and never came", () => {
    const [row] = tableFrom([]).rows;
    const table = tableFrom([{ unit: 0, entry: 0, leave: 0 }]);
    expect(() => staysOf({ ...table, rows: row ? [row] : [] }, grid)).toThrow(RangeError);
    expect(() => staysOf({ ...table, start: { things: new Uint32Array() } }, grid)).toThrow(RangeError);
    expect(() => staysOf({ ...table, start: { things: Uint32Array.from([1]) } }, grid)).toThrow(RangeError);
  });
});
