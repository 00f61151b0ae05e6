import { describe, expect, it } from "vitest";
import type { DraftMean } from "../draft.js";
import { cellOf, units } from "../draft.fixture.js";
import { releaseMean, releaseSpread } from "./release-mean.js";

/** Printed as 40, so 36 to 44. */
const forty = { printed: { count: 40 }, value: 40, bounds: { lower: 36, upper: 44 } };

function meanOf(values: readonly number[], range: readonly [number, number] = [-27, 27]): DraftMean {
  return {
    kind: "mean",
    of: cellOf(units(values.length)),
    values: Float64Array.from(values),
    lower: -6.3,
    upper: -2.2,
    range,
  };
}

describe("a released mean", () => {
  const values = units(40).map((unit) => -(unit % 9));

  it("is printed to a step no smaller than one unit could move it by, whatever n is behind the printed n", () => {
    const mean = releaseMean(meanOf(values), forty);
    // 54 / 36 = 1.5, and 2 is the next step of print.
    expect(mean).toEqual({ kind: "mean", estimate: -4, lower: -8, upper: -2, step: 2, n: 40 });
  });

  it("of a change is printed to a step of the scale, within which the second score lies wherever the first did", () => {
    // 27 / 36 = 0.75.
    expect(releaseMean({ ...meanOf(values), span: 27 }, forty)).toMatchObject({ step: 1, estimate: -4 });
  });

  it("moves by one step at most when any unit is left out, also a unit with two values", () => {
    const of = cellOf([...units(38), 0, 1]);
    const mean = releaseMean({ ...meanOf(values), of }, forty);
    // Twice 1.5.
    expect(mean.kind === "mean" && mean.step).toBe(3);
  });

  it("has an interval of which no bound moves by more than a step either when a unit is left out", () => {
    // Forty equal values but for one at the end of the scale: without it nothing is left to be in doubt about.
    const alone = meanOf([...units(39).map(() => 0), 27], [0, 27]);
    const mean = releaseMean({ ...alone, lower: -0.69, upper: 2.04 }, forty);
    // 27 / 36 = 0.75 would do for the mean. The upper bound falls from 2.04 to 0: from 3 to 0 in ones, from 4 to 0 in twos.
    expect(mean).toMatchObject({ step: 3, lower: 0, upper: 3 });
  });

  it("clamps values to the scale, so that no false one moves it further", () => {
    const wild = releaseMean(meanOf([...values.slice(1), -10_000]), forty);
    expect(wild.kind === "mean" && Math.abs(wild.estimate + 4)).toBeLessThanOrEqual(2);
  });

  it("stays on the scale, where the nearest step lies beyond its end", () => {
    const full = meanOf(
      units(40).map((unit) => (unit % 10 === 0 ? 90 : 100)),
      [0, 100],
    );
    expect(releaseMean({ ...full, lower: 97, upper: 100 }, forty)).toMatchObject({ step: 3, estimate: 99, upper: 100 });
    const high = meanOf(
      units(40).map(() => 100),
      [0, 100],
    );
    expect(releaseMean({ ...high, lower: 100, upper: 100 }, forty)).toMatchObject({
      lower: 99,
      estimate: 99,
      upper: 100,
    });
  });

  it("is withheld where its count is held back, or printed as 0", () => {
    const hidden = { printed: { hidden: true as const }, bounds: { lower: 0, upper: Infinity } };
    const none = { printed: { fewerThan: 5 }, value: 0, bounds: { lower: 0, upper: 4 } };
    expect(releaseMean(meanOf(values), hidden).kind).toBe("withheld");
    expect(releaseMean(meanOf(values), none).kind).toBe("withheld");
  });

  it("leaves open which count is behind it: for each there is a whole sum that gives the printed mean", () => {
    const mean = releaseMean(meanOf(values), forty);
    if (mean.kind !== "mean") throw new Error("It is shown.");
    for (let n = forty.bounds.lower; n <= forty.bounds.upper; n += 1) {
      const least = Math.ceil(n * (mean.estimate - mean.step / 2));
      expect(least).toBeLessThanOrEqual(n * (mean.estimate + mean.step / 2));
    }
  });
});

describe("a released standard deviation", () => {
  it("has one decimal", () => {
    // sd(c(1, 2, 3, 4)) in R is 1.290994.
    const of = cellOf(units(4));
    expect(releaseSpread({ kind: "spread", of, values: Float64Array.from([1, 2, 3, 4]) })).toEqual({
      kind: "spread",
      estimate: 1.3,
    });
  });
});
