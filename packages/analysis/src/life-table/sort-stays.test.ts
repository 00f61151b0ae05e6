import { expect, it } from "vitest";
import { sortStays } from "./sort-stays.js";

it("the same stays stand in one order, those of a cluster by their days, and those that last after those that ended", () => {
  const { unit, cluster, days, exit, entry } = sortStays({
    unit: Uint32Array.of(1, 1, 1, 1, 1, 4),
    cluster: Int32Array.of(2, 3, 3, 3, 3, 9),
    days: Int32Array.of(90, 7, 30, 7, 7, 1),
    exit: Int32Array.of(0, -1, 0, 1, 0, -1),
  });
  expect([...unit]).toEqual([1, 1, 1, 1, 1, 4]);
  expect([...cluster]).toEqual([2, 3, 3, 3, 3, 9]);
  expect([...days]).toEqual([90, 7, 7, 7, 30, 1]);
  expect([...exit]).toEqual([0, 0, 1, -1, 0, -1]);
  expect([...entry]).toEqual([0, 0, 0, 0, 0, 0]);
});
