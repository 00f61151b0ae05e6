import { describe, expect, it } from "vitest";
import { isDominated, protectionLevel, sumTarget } from "./dominance.js";

/** As many equal contributions as make up the rest, none of them large. */
const rest = (sum: number) => Array.from({ length: sum / 100 }, () => 100);

// The examples are those of the Handbook on Statistical Disclosure Control, 2nd edition, 4.2, by their numbers there.
describe("sums that one contributor dominates", () => {
  it("example 1: 100,000 = 50,000 + 49,000 + ... passes the (1,90) rule, though the second knows the first within 2%", () => {
    const contributions = [50_000, 49_000, ...rest(1000)];
    expect(isDominated(contributions, { kind: "dominance", largest: 1, percent: 90 })).toBe(false);
    expect(isDominated(contributions, { kind: "percent", percent: 2 })).toBe(false);
    expect(isDominated(contributions, { kind: "percent", percent: 2.01 })).toBe(true);
    expect(isDominated(contributions, { kind: "dominance", largest: 2, percent: 90 })).toBe(true);
  });

  it("example 2: 110,000 = 52,000 + 50,000 + ... is left open by 15.4%, and yet fails the (2,90.9) rule", () => {
    const contributions = [52_000, 50_000, ...rest(8000)];
    expect(isDominated(contributions, { kind: "percent", percent: 10 })).toBe(false);
    expect(isDominated(contributions, { kind: "percent", percent: 15.3 })).toBe(false);
    expect(isDominated(contributions, { kind: "percent", percent: 15.4 })).toBe(true);
    expect(isDominated(contributions, { kind: "dominance", largest: 2, percent: 100 / 1.1 })).toBe(true);
  });

  it("example 4: 330 = 300 + 20 + 10 under the (1,85) rule has to be as high as 352.94", () => {
    const rule = { kind: "dominance", largest: 1, percent: 85 } as const;
    expect(isDominated([300, 20, 10], rule)).toBe(true);
    expect(330 + protectionLevel([300, 20, 10], rule)).toBeCloseTo(352.94, 2);
  });

  it("example 5: at the level, the second largest contributor overestimates the largest by exactly p%", () => {
    const [first, second] = [300, 20];
    const level = protectionLevel([second, 10, first], { kind: "percent", percent: 10 });
    // 10% of 300, less the 10 that the others leave open already.
    expect(level).toBeCloseTo(20, 10);
    expect(330 + level - second).toBeCloseTo(first * 1.1, 10);
  });

  it("lets a coalition of two subtract the third largest as well", () => {
    // 100 - 50 - 30 = 20 leaves 40% of 50 open, and 100 - 50 - 30 - 15 = 5 leaves 10%.
    const contributions = [50, 30, 15, 5];
    expect(isDominated(contributions, { kind: "percent", percent: 20 })).toBe(false);
    expect(isDominated(contributions, { kind: "percent", percent: 20, coalition: 2 })).toBe(true);
  });

  it("holds a single contributor and two of them dominant for any p, and a sum without anything in it not", () => {
    expect(isDominated([7], { kind: "percent", percent: 1 })).toBe(true);
    expect(isDominated([7, 7], { kind: "percent", percent: 1 })).toBe(true);
    expect(isDominated([0, 0], { kind: "percent", percent: 1 })).toBe(false);
    expect(isDominated([], { kind: "percent", percent: 1 })).toBe(false);
  });

  it("refuses contributions for which the rules say nothing", () => {
    expect(() => isDominated([3, -1], { kind: "percent", percent: 10 })).toThrow(RangeError);
    expect(() => isDominated([NaN], { kind: "percent", percent: 10 })).toThrow(RangeError);
  });

  it("makes a dominated sum a target with its level to both sides, but never below nothing", () => {
    const rule = { kind: "percent", percent: 10 } as const;
    expect(sumTarget(4, [300, 20, 10], rule)).toMatchObject({ terms: [[4, 1]], above: 20, below: 20 });
    expect(sumTarget(4, [300, 20, 400], rule)).toMatchObject({ above: 20 });
    expect(sumTarget(4, [300, 200, 100], rule)).toBeUndefined();
    expect(sumTarget(0, [5], { kind: "percent", percent: 200 })).toMatchObject({ below: 5, above: 10 });
  });
});
