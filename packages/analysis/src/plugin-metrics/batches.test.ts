import * as fc from "fast-check";
import { expect, it } from "vitest";
import { batchesOf } from "./batches.js";

it("takes groups together as long as they are not too many", () => {
  expect(batchesOf([0, 2, 4, 9, 10], 4)).toEqual([
    { first: 0, end: 2 },
    { first: 2, end: 3 },
    { first: 3, end: 4 },
  ]);
  expect(batchesOf([0, 2, 4, 9, 10], 10)).toEqual([{ first: 0, end: 4 }]);
  expect(batchesOf([0], 10)).toEqual([]);
});

it("has every group once, in order, and no batch of several is larger than it may be or could take the next one in", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 12 }), fc.integer({ min: 1, max: 20 }), (sizes, most) => {
      const bounds = [0, ...sizes.map((_, at) => sizes.slice(0, at + 1).reduce((sum, size) => sum + size, 0))];
      const batches = batchesOf(bounds, most);
      const groups = batches.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, at) => first + at));
      expect(groups).toEqual(sizes.map((_, at) => at));
      const sizeOf = (first: number, end: number) => (bounds[end] ?? NaN) - (bounds[first] ?? NaN);
      const tooLarge = batches.filter(({ first, end }) => end - first > 1 && sizeOf(first, end) > most);
      const tooSmall = batches.filter(({ first, end }) => end < sizes.length && sizeOf(first, end + 1) <= most);
      expect([tooLarge, tooSmall]).toEqual([[], []]);
    }),
  );
});
