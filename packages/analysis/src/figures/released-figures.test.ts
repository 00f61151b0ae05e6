import type { ReleasedRate } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { rateFigure } from "./released-figures.js";

function intervalOf(rate: Omit<ReleasedRate, "kind">) {
  const group = { code: "all", figures: { share: { kind: "rate", ...rate } as const } };
  return rateFigure({ group, name: "share", k: 5 }).interval;
}

describe("the interval of a rate", () => {
  it("is Wilson's of the printed counts, to whole percent", () => {
    // R: prop.test(115, 200, correct = FALSE)$conf.int: 0.5057093 0.6414639
    expect(intervalOf({ numerator: { count: 115 }, denominator: 200, percent: { is: 58 } })).toEqual({
      lower: 0.51,
      upper: 0.64,
    });
    // R: prop.test(10, 25, correct = FALSE)$conf.int: 0.2340330 0.5926054
    expect(intervalOf({ numerator: { count: 10 }, denominator: 25, percent: { is: 40 } })).toEqual({
      lower: 0.23,
      upper: 0.59,
    });
  });

  it("is not there where no share is given, or only a bound of it", () => {
    expect(intervalOf({ numerator: { count: 10 }, denominator: 15 })).toBeUndefined();
    expect(intervalOf({ numerator: { fewerThan: 5 }, denominator: 40, percent: { atMost: 12 } })).toBeUndefined();
    expect(intervalOf({ numerator: { hidden: true }, denominator: 40, percent: { is: 12 } })).toBeUndefined();
  });
});
