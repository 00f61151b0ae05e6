import { describe, expect, it } from "vitest";
import { newcombeDifference, newcombePairedDifference } from "./newcombe-difference.js";

describe("newcombeDifference", () => {
  // Newcombe (1998), Statistics in Medicine 17, 873-890, table II, methods 10 and 11, to four digits there. More digits from
  // R 4.2.2: a <- prop.test(k1, n1, correct = cc)$conf.int; b alike; d - sqrt((p1 - a[1])^2 + (b[2] - p2)^2), d + sqrt(...)
  it.each([
    [56, 70, 48, 80, false, 0.052431472402365, 0.333872654036906],
    [9, 10, 3, 10, false, 0.170522723934503, 0.809017973535488],
    [6, 7, 2, 7, false, 0.058227927482312, 0.806249637524228],
    [5, 56, 0, 29, false, -0.038137147903537, 0.192560013855112],
    [0, 10, 0, 20, false, -0.161125158052819, 0.277532799862889],
    [10, 10, 0, 20, false, 0.679086037141915, 1],
    [56, 70, 48, 80, true, 0.04276787200289, 0.34218627843818],
    [9, 10, 3, 10, true, 0.101287225885701, 0.838668969768061],
    [6, 7, 2, 7, true, -0.029024115004851, 0.84226662690867],
    [5, 56, 0, 29, true, -0.066708539257001, 0.203698285660952],
    [0, 10, 0, 20, true, -0.200453345013487, 0.344537218306922],
    [10, 10, 0, 20, true, 0.601393128100169, 1],
  ])("%d/%d - %d/%d, continuity correction %s", (k1, n1, k2, n2, continuity, lower, upper) => {
    const got = newcombeDifference({ k: k1, n: n1 }, { k: k2, n: n2 }, { continuity });
    expect(got.estimate).toBeCloseTo(k1 / n1 - k2 / n2, 14);
    expect(got.lower).toBeCloseTo(lower, 12);
    expect(got.upper).toBeCloseTo(upper, 12);
  });

  it("is undefined where a group is empty", () => {
    const none = { estimate: undefined, lower: undefined, upper: undefined };
    expect(newcombeDifference({ k: 0, n: 0 }, { k: 1, n: 2 })).toEqual(none);
    expect(newcombeDifference({ k: 1, n: 2 }, { k: 0, n: 0 })).toEqual(none);
  });
});

describe("newcombePairedDifference", () => {
  // R 4.2.2, with Wilson limits by prop.test(correct = FALSE) and phi written out after Newcombe (1998), Statistics in Medicine
  // 17, 2635-2650, method 10; he prints 0.0569 to 0.3404 for the first and 0.0562 to 0.3292 for the second.
  it.each([
    [36, 12, 2, 0, 0.056929584003239, 0.340427602974941],
    [20, 12, 2, 16, 0.056156424841748, 0.329206995400141],
    [1, 7, 1, 1, 0.08619258605799, 0.83766576469341],
    [54, 0, 0, 0, -0.066413588090896, 0.066413588090896],
    [30, 0, 0, 10, -0.064108706733378, 0.064108706733378],
  ])("both %d, only first %d, only second %d, neither %d", (both, onlyFirst, onlySecond, neither, lower, upper) => {
    const got = newcombePairedDifference({ both, onlyFirst, onlySecond, neither });
    expect(got.estimate).toBeCloseTo((onlyFirst - onlySecond) / (both + onlyFirst + onlySecond + neither), 14);
    expect(got.lower).toBeCloseTo(lower, 12);
    expect(got.upper).toBeCloseTo(upper, 12);
  });

  it("turns its sign where the times are exchanged", () => {
    const there = newcombePairedDifference({ both: 20, onlyFirst: 12, onlySecond: 2, neither: 16 });
    const back = newcombePairedDifference({ both: 20, onlyFirst: 2, onlySecond: 12, neither: 16 });
    expect(back.lower).toBeCloseTo(-(there.upper ?? 0), 14);
  });

  it("refuses a negative count", () => {
    expect(() => newcombePairedDifference({ both: 1, onlyFirst: -1, onlySecond: 0, neither: 0 })).toThrow(
      "onlyFirst must not be negative",
    );
  });
});
