import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, differenceOf, unitsIn } from "./thing-sets.js";

const things = fc.array(fc.nat(12), { maxLength: 25 }).map((units) => Uint32Array.from(units).sort());
const count = (set: Uint32Array, unit: number) => set.filter((each) => each === unit).length;
const everybody = Array.from({ length: 13 }, (_, unit) => unit);

describe("sets of things", () => {
  it("differ by the units that have more things, and by those that have fewer", () => {
    expect(differenceOf(Uint32Array.of(0, 1, 1, 2, 5), Uint32Array.of(1, 2, 2, 2, 4))).toEqual({
      came: 2,
      went: 3,
      shared: 2,
    });
  });

  it("are compared as one does unit by unit", () => {
    fc.assert(
      fc.property(things, things, (first, second) => {
        const came = everybody.filter((unit) => count(second, unit) > count(first, unit)).length;
        const went = everybody.filter((unit) => count(second, unit) < count(first, unit)).length;
        const shared = everybody.filter((unit) => first.includes(unit) && second.includes(unit)).length;
        expect(differenceOf(first, second)).toEqual({ came, went, shared });
        expect(differenceOf(second, first)).toEqual({ came: went, went: came, shared });
        expect(unitsIn(first)).toBe(new Set(first).size);
        expect(unitsIn(first, 3)).toBe(Math.min(3, new Set(first).size));
        const all = allOf([first, second]);
        expect(everybody.map((unit) => count(all, unit))).toEqual(
          everybody.map((unit) => count(first, unit) + count(second, unit)),
        );
        expect([...all]).toEqual([...all].toSorted((a, b) => a - b));
      }),
    );
  });
});
