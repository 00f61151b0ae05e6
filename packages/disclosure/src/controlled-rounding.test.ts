import { describe, expect, it } from "vitest";
import { roundParts, roundTo } from "./controlled-rounding.js";

const base = 5;

/** Every table of three parts from 0 to 17: all remainders, with and without carries. */
const tables = Array.from({ length: 18 ** 3 }, (_, at) => [at % 18, Math.floor(at / 18) % 18, Math.floor(at / 324)]);

describe("controlled rounding of a whole and its parts", () => {
  it("gives multiples of the base that add up, each a neighbour of the exact count", () => {
    for (const counts of tables) {
      const total = roundTo(
        base,
        counts.reduce((sum, count) => sum + count, 0),
      );
      const printed = roundParts(
        base,
        total,
        counts.map((exact) => ({ exact })),
      );
      expect(printed?.reduce((sum, count) => sum + count, 0)).toBe(total);
      counts.forEach((exact, at) => {
        expect((printed?.[at] ?? NaN) % base).toBe(0);
        expect(Math.abs((printed?.[at] ?? NaN) - exact)).toBeLessThan(base);
      });
    }
  });

  it("leaves at least four values possible for a part, to a reader who knows the algorithm and subtracts", () => {
    const possible = new Map<string, Set<number>>();
    for (const counts of tables) {
      const total = roundTo(
        base,
        counts.reduce((sum, count) => sum + count, 0),
      );
      const printed = roundParts(
        base,
        total,
        counts.map((exact) => ({ exact })),
      );
      const seen = possible.get(String(printed)) ?? new Set();
      possible.set(String(printed), seen.add(counts[0] ?? NaN));
    }
    // A whole under k is never printed; parts over 10 are cut off by the end of the list of tables.
    const complete = [...possible].filter(([printed]) => {
      const counts = printed.split(",").map(Number);
      return counts.every((count) => count <= 10) && counts.reduce((sum, count) => sum + count, 0) >= 10;
    });
    expect(complete.length).toBeGreaterThan(20);
    for (const [printed, counts] of complete) expect(counts.size, printed).toBeGreaterThanOrEqual(4);
  });

  it("keeps a part from falling below what was printed before, at the cost of the last", () => {
    expect(roundParts(base, 20, [{ exact: 8, atLeast: 10 }, { exact: 12 }])).toEqual([10, 10]);
    expect(roundParts(base, 10, [{ exact: 6, atLeast: 10 }, { exact: 6 }])).toEqual([10, 0]);
  });

  it("says so where the parts cannot fit into the total", () => {
    expect(roundParts(base, 5, [{ exact: 6, atLeast: 10 }, { exact: 0 }])).toBeUndefined();
  });
});
