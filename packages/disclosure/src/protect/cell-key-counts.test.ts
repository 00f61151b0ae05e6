import { describe, expect, it } from "vitest";
import { definePolicy } from "../policy.js";
import { cellOf, testSecret, units } from "../draft.fixture.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import { cellKeyCounts, noiseOf } from "./cell-key-counts.js";

const linkedOf = (sets: readonly (readonly number[])[]): LinkedCells => ({
  cells: sets.map((set, at) => {
    const { things } = cellOf(set);
    return { path: `q/g/f/${at}`, count: things.length, things, atLeast: 0 };
  }),
  relations: [],
  at: () => undefined,
});

const policy = definePolicy({ method: "cellKey", base: 10 });
const tokens = (count: number, name = "client") => units(count).map((unit) => [`${name}-${unit}`]);
const valuesOf = (sets: readonly (readonly number[])[], unitTokens: readonly (readonly string[])[]) =>
  cellKeyCounts(linkedOf(sets), policy, { secret: testSecret, unitTokens }).forms.map(({ value }) => value);

describe("the noise of a policy", () => {
  it.each([3, 4, 5, 6, 8, 10, 12])("exists for every k from the least base on (k = %i)", (k) => {
    const least = Math.floor((k * k) / 4) + 2;
    for (const base of [least, least + 1, 2 * least]) {
      const { rows } = noiseOf({ k, base });
      const printed = rows.flatMap((row, count) => row.map(({ change }) => count + change));
      expect(printed.every((value) => value === 0 || value >= k)).toBe(true);
      expect(rows.every((row) => row.every(({ change }) => Math.abs(change) < base))).toBe(true);
    }
  });

  it.each([3, 5, 8])("does not exist below the least base (k = %i)", (k) => {
    expect(() => noiseOf({ k, base: Math.floor((k * k) / 4) + 1 })).toThrow(RangeError);
  });
});

describe("counts with a cell key", () => {
  it("have the noise of their set, in whatever order the file has its units", () => {
    const forward = tokens(40);
    const backward = forward.toReversed();
    const sets = units(10).map((at) => units(12 + at, at));
    const turned = sets.map((set) => set.map((unit) => 39 - unit));
    expect(valuesOf(turned, backward)).toEqual(valuesOf(sets, forward));
  });

  it("differ in their noise where one unit has a thing more, so that no difference is exact", () => {
    const sets = units(40).map((at) => units(20, at));
    const more = sets.map((set) => [...set, set[0] ?? 0]);
    const [one, other] = [valuesOf(sets, tokens(60)), valuesOf(more, tokens(60))];
    const differences = new Set(one.map((value, at) => (other[at] ?? 0) - (value ?? 0)));
    expect(differences.size).toBeGreaterThan(5);
  });

  it("have noise of a mean near 0 over many sets", () => {
    const sets = units(600).map((at) => units(30, at));
    const sum = valuesOf(sets, tokens(700)).reduce<number>((total, value) => total + (value ?? 0) - 30, 0);
    // The variance is 7.5 by the policy, so the mean of 600 has a standard deviation of 0.11; four of them.
    expect(Math.abs(sum / 600)).toBeLessThan(0.45);
  });

  it("of clients of whom nothing is known hang on their number alone", () => {
    const anonymous = units(30).map(() => []);
    const [one, other] = valuesOf([units(12), units(12, 18)], anonymous);
    expect(one).toBe(other);
  });
});
