import { describe, expect, it } from "vitest";
import { chanceOf } from "./chance.js";

const draws = (seed: number, purpose = "a") => {
  const chance = chanceOf(seed).fork(purpose);
  return Array.from({ length: 5 }, () => chance.below(1_000_000));
};

describe("chance", () => {
  it("draws what a seed says, on every platform", () => {
    const chance = chanceOf(7);
    // The same 32-bit arithmetic in Python, with integers kept by & 0xffffffff.
    expect(Array.from({ length: 4 }, () => chance.below(2 ** 32))).toEqual([
      317385746, 2926228930, 1862866433, 2454355783,
    ]);
    expect(
      chanceOf(7)
        .fork("Goal 1")
        .below(2 ** 32),
    ).toBe(3161121447);
  });

  it("tells seeds apart, also negative ones and those beyond 32 bits", () => {
    const seeds = [0, 1, -1, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
    expect(new Set(seeds.map((seed) => draws(seed).join(" "))).size).toBe(seeds.length);
  });

  it("forks by purpose alone, however much was drawn before", () => {
    const chance = chanceOf(1);
    chance.below(10);
    expect(chance.fork("a").below(1_000_000)).toBe(draws(1)[0]);
    expect(draws(1, "b")).not.toEqual(draws(1));
  });

  it("draws each number about as often", () => {
    const chance = chanceOf(3);
    const counts = [0, 0, 0, 0, 0, 0];
    for (let at = 0; at < 60_000; at += 1) {
      const drawn = chance.below(6);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    // 5 standard deviations of a binomial count: 5 × sqrt(60000 × 1/6 × 5/6) = 456.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(456);
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 60])("refuses %d, which is no whole number that is held exactly", (seed) => {
    expect(() => chanceOf(seed)).toThrow(new RangeError("Expected a seed that is a whole number, such as 7."));
  });
});
