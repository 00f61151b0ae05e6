import { describe, expect, it } from "vitest";
import { endPlaces } from "./end-labels.js";
import type { EndLabel } from "./end-labels.js";

const label = (y: number): EndLabel => ({ words: ["50%", "reached it"], y });

describe("endPlaces", () => {
  it("puts words at the end of their line where there is room", () => {
    expect(endPlaces([label(40), label(120)], 8, 176)).toEqual([40, 120]);
    expect(endPlaces([label(120), label(40)], 8, 176)).toEqual([120, 40]);
    expect(endPlaces([label(60)], 8, 176)).toEqual([60]);
    expect(endPlaces([], 8, 176)).toEqual([]);
  });

  it("lets no words lie on others or beyond the plot, and keeps their order", () => {
    const heights = Array.from({ length: 43 }, (_, at) => 8 + 4 * at);
    for (const a of heights) {
      for (const b of heights) {
        const [first = 0, second = 0] = endPlaces([label(a), label(b)], 8, 176);
        expect(Math.abs(first - second)).toBeGreaterThanOrEqual(34);
        expect(Math.min(first, second)).toBeGreaterThanOrEqual(8 + 17);
        expect(Math.max(first, second)).toBeLessThanOrEqual(176 - 17);
        expect(first <= second).toBe(a <= b);
      }
    }
  });
});
