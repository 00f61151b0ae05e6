import * as fc from "fast-check";
import { expect, it } from "vitest";
import { riskTable } from "./risk-table.js";

const row = fc.record({
  time: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.double({ min: 0, max: 30, noNaN: true })),
  cause: fc.integer({ min: 0, max: 3 }),
});

it("counts the same table from rows without weights as is summed from weights of 1", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), (rows) => {
      const time = rows.map((one) => one.time);
      const cause = Int32Array.from(rows, (one) => one.cause);
      const summed = riskTable({ time, weight: time.map(() => 1) }, cause, 3);
      expect({ ...riskTable({ time }, cause, 3) }).toEqual(summed);
    }),
  );
});
