import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeOrder } from "./time-order.js";

const time = fc.oneof(
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.double({ min: 0, max: 400, noNaN: true }).map((value) => value + 0),
  fc.integer({ min: 0, max: 40 }),
);

// Few rows are inserted one by one, more than 128 are sorted by their digits.
describe.each([
  { rows: "few", size: { maxLength: 40 } },
  { rows: "many", size: { minLength: 129, maxLength: 500 } },
])("the order of $rows times", ({ size }) => {
  it("is that of Float64Array.sort, with each time's row, equal times as they stood", () => {
    fc.assert(
      fc.property(fc.array(time, size), (values) => {
        const times = Float64Array.from(values);
        const { sorted, order } = timeOrder(times);
        expect(sorted).toEqual(times.toSorted());
        const rows = values.map((_, i) => i).toSorted((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b);
        expect([...order]).toEqual(rows);
      }),
    );
  });
});

it("orders times that lie in the middle of a larger buffer", () => {
  const buffer = Float64Array.from({ length: 600 }, (_, i) => ((i * 7919) % 600) / 7);
  const times = buffer.subarray(100, 500);
  expect(timeOrder(times).sorted).toEqual(times.toSorted());
});
