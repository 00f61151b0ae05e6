import * as fc from "fast-check";
import { expect, it } from "vitest";
import { ascending } from "./ascending.js";

it("puts numbers in their order, few or many for how large they are", () => {
  const numbers = fc.oneof(fc.array(fc.nat(20), { maxLength: 60 }), fc.array(fc.nat(2 ** 31 - 1)));
  fc.assert(
    fc.property(numbers, (given) => {
      expect([...ascending(Uint32Array.from(given))]).toEqual(given.toSorted((one, other) => one - other));
    }),
  );
});
