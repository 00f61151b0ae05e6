import * as fc from "fast-check";
import { expect, it } from "vitest";
import { sortPart } from "./sort-part.js";

it("puts a part of a list in its order, few numbers or many, and nothing else", () => {
  const part = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 80 });
  fc.assert(
    fc.property(part, part, part, (before, given, after) => {
      const numbers = Int32Array.from([...before, ...given, ...after]);
      sortPart(numbers, before.length, before.length + given.length);
      expect([...numbers]).toEqual([...before, ...given.toSorted((one, other) => one - other), ...after]);
      const byDigit = (one: number, other: number) => Math.abs(one % 10) - Math.abs(other % 10);
      const others = Int32Array.from([...before, ...given, ...after]);
      sortPart(others, before.length, before.length + given.length, byDigit);
      expect([...others]).toEqual([...before, ...given.toSorted(byDigit), ...after]);
    }),
  );
});
