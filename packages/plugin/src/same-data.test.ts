import { expect, it } from "vitest";
import { sameData } from "./same-data.js";

it("compares what JSON would hold, whatever the order of the fields", () => {
  expect(sameData({ a: 1, b: [true, { c: "x" }] }, { b: [true, { c: "x" }], a: 1 })).toBe(true);
});

it("takes a field that is undefined for a missing one, and null for neither", () => {
  expect(sameData({ a: undefined }, {})).toBe(true);
  expect(sameData({ a: null }, {})).toBe(false);
});

it.each([
  [1, "1"],
  [0, false],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], [1, 2]],
  [[], {}],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1, b: 2 }, { a: 1 }],
  [null, {}],
])("tells %j from %j", (one, other) => {
  expect(sameData(one, other)).toBe(false);
});
