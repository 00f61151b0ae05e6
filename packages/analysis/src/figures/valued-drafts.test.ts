import { expect, it } from "vitest";
import { unitMean } from "./valued-drafts.js";

it("a unit counts once, by the mean of its values, and is left out without any", () => {
  const units = { unit: Uint32Array.of(0, 2, 2, 3, 3, 5) };
  const values = Float64Array.of(4, 1, 2, NaN, NaN, NaN);
  const mean = unitMean(units, values, { range: [0, 10], level: 0.95 });
  expect([...(mean?.of.things ?? [])]).toEqual([0, 2]);
  expect([...(mean?.values ?? [])]).toEqual([4, 1.5]);
  expect(unitMean(units, values.fill(NaN), { range: [0, 10], level: 0.95 })).toBeUndefined();
});

it("a last value that is missing takes nothing from its unit, nor adds to the next", () => {
  const mean = unitMean({ unit: Uint32Array.of(0, 0, 1) }, Float64Array.of(6, NaN, 8), { range: [0, 10], level: 0.95 });
  expect([...(mean?.values ?? [])]).toEqual([6, 8]);
});
