import { describe, expect, it } from "vitest";
import { groupCells, groupKey } from "./group-key.js";

describe("a group key", () => {
  it.each([
    [
      ["a-b", "c"],
      ["a", "b-c"],
    ],
    [["1"], [1]],
    [["NaN"], [undefined]],
    [["null"], [undefined]],
    [["a,b"], ["a", "b"]],
    [['a","b'], ["a", "b"]],
    [[], [""]],
  ])("tells %j from %j", (one, other) => {
    expect(groupKey(one)).not.toBe(groupKey(other));
  });

  it("gives its cells back", () => {
    const cells = ["2026-01", 5, undefined, 'say "b"', ""];
    expect(groupCells(groupKey(cells))).toEqual(cells);
  });

  it("is no other text", () => {
    for (const text of ["a-b", '"a"', "[true]", "{}"]) expect(() => groupCells(text)).toThrow(TypeError);
  });
});
