import { describe, expect, it } from "vitest";
import { cellOf } from "./cells.js";
import { meanOf } from "./mean-of.js";

describe("a mean", () => {
  it("keeps a value for each thing and cuts values and interval to the scale", () => {
    const mean = meanOf(cellOf([3, 5, 8]), [-20, 4, 12], { range: [0, 10], level: 0.95 });
    expect([...(mean?.values ?? [])]).toEqual([0, 4, 10]);
    // 14/3 ± qt(.975, 2) * sd(c(0, 4, 10)) / sqrt(3) is about −7.8 to 17.2.
    expect(mean).toMatchObject({ lower: 0, upper: 10, range: [0, 10] });
  });

  it("has the t interval of its values", () => {
    // x <- c(3, 5, 7); t.test(x)$conf.int
    expect(meanOf(cellOf([0, 1, 2]), [3, 5, 7], { range: [0, 100], level: 0.95 })).toMatchObject({
      lower: expect.closeTo(0.0317245, 6),
      upper: expect.closeTo(9.9682755, 6),
    });
  });

  it("has no interval of one value, and does not exist without any", () => {
    expect(meanOf(cellOf([4]), [5], { range: [0, 10], level: 0.95 })).toMatchObject({
      lower: undefined,
      upper: undefined,
    });
    expect(meanOf(cellOf([]), [], { range: [0, 10], level: 0.95 })).toBeUndefined();
  });

  it("refuses values that are not one for each thing", () => {
    expect(() => meanOf(cellOf([1, 2]), [5], { range: [0, 10], level: 0.95 })).toThrow(RangeError);
  });
});
