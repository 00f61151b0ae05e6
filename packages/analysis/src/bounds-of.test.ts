import { expect, it } from "vitest";
import { boundsOf } from "./bounds-of.js";

it("groups begin where the ones before them end, empty ones among them", () => {
  expect([...boundsOf(Int32Array.of(0, 0, 2, 2, 2, 3), 5)]).toEqual([0, 2, 2, 5, 6, 6]);
  expect([...boundsOf(new Int32Array(), 2)]).toEqual([0, 0, 0]);
});
