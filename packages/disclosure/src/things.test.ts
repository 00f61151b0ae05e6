import { describe, expect, it } from "vitest";
import { areTogether, sameThings, sharesByUnit, together, twoLargest, unitsOf, without } from "./things.js";

const of = (...units: readonly number[]) => Uint32Array.from(units);

describe("sets of counted things", () => {
  it("count units, however many things each has", () => {
    expect(unitsOf(of(0, 0, 0, 4, 9, 9))).toBe(3);
    expect(unitsOf(of())).toBe(0);
  });

  it("know the most things that single units have", () => {
    expect(twoLargest(of(0, 0, 0, 4, 9, 9))).toEqual([3, 2]);
    expect(twoLargest(of(0, 4, 4, 9))).toEqual([2, 1]);
    expect(twoLargest(of(3, 3))).toEqual([2, 0]);
    expect(twoLargest(of())).toEqual([0, 0]);
    expect(sharesByUnit(of(0, 4, 4, 9, 9, 9))).toEqual([3, 2, 1]);
  });

  it("are joined with every thing kept, and taken apart thing by thing", () => {
    const all = together([of(1, 5), of(1, 2), of()]);
    expect([...all]).toEqual([1, 1, 2, 5]);
    expect([...together([of(7), of(0, 9), of(3, 3), of(), of(8), of(4)])]).toEqual([0, 3, 3, 4, 7, 8, 9]);
    expect([...together([])]).toEqual([]);
    expect([...(without(all, of(1, 5)) ?? [])]).toEqual([1, 2]);
    expect(without(all, of(1, 1, 1))).toBeUndefined();
    expect(without(all, of(3))).toBeUndefined();
    expect(without(of(1), of(1, 2))).toBeUndefined();
    expect([...(without(all, all) ?? [9])]).toEqual([]);
  });

  it("are the same where every unit has the same number of things", () => {
    expect(sameThings(of(1, 1, 2), of(1, 1, 2))).toBe(true);
    expect(sameThings(of(1, 1, 2), of(1, 2, 2))).toBe(false);
  });

  it("are another set together where merging them gives that set", () => {
    const all = of(1, 1, 2, 5);
    const far = of(1, 1, 2, 500);
    for (const [whole, last] of [
      [all, 5],
      [far, 500],
    ] as const) {
      expect(areTogether([of(1, last), of(1, 2), of()], whole)).toBe(true);
      expect(areTogether([of(1, last), of(2, 2)], whole)).toBe(false);
      expect(areTogether([of(1, last), of(1)], whole)).toBe(false);
      expect(areTogether([of(1, 1, 2), of(last + 1)], whole)).toBe(false);
    }
    expect(areTogether([], of())).toBe(true);
  });
});
