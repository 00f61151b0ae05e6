import { describe, expect, it } from "vitest";
import { choiceOf } from "./rounding-steps.js";

/** What a count on its own is printed as. */
const alone = (base: number, count: number, draw: number) =>
  (choiceOf(base, 0, 0, { count, draw })?.start ?? NaN) * base;

/** The middles of `length` equal parts of [0, 1). */
const grid = (length: number) => Array.from({ length }, (_, at) => (at + 0.5) / length);
const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;

describe("what a count on its own is printed as", () => {
  it.each([2, 3, 5, 8, 10])("is unbiased over the draws, going up with probability r/b exactly (base %i)", (base) => {
    for (let count = 0; count <= 3 * base; count += 1) {
      const printed = grid(base * 40).map((draw) => alone(base, count, draw));
      const up = printed.filter((value) => value > count).length;
      expect(up).toBe((count % base) * 40);
      expect(mean(printed)).toBeCloseTo(count, 10);
    }
  });

  it("would be biased if the draw did not move it (why the draw is in the cost)", () => {
    expect(mean(grid(200).map(() => alone(5, 1, 0.5)))).toBe(0);
    expect(mean(grid(200).map(() => alone(5, 4, 0.5)))).toBe(5);
  });

  it("is itself where it is a multiple, whatever the draw", () => {
    for (const draw of [0, 0.5, 1 - 2 ** -53])
      expect([0, 5, 10].map((count) => alone(5, count, draw))).toEqual([0, 5, 10]);
  });
});

describe("the steps away from it", () => {
  it("lead to the two neighbours, and with reach 1 to one more on each side, never below 0", () => {
    const nearest = { count: 7, draw: 0.5 };
    expect(choiceOf(5, 0, 0, nearest)).toEqual({ start: 1, steps: [{ move: 1, cost: 1, follows: false }] });
    expect(choiceOf(5, 1, 0, nearest)).toEqual({
      start: 1,
      steps: [
        { move: 1, cost: 1, follows: false },
        { move: 1, cost: 20, follows: true },
        { move: -1, cost: 20, follows: false },
      ],
    });
    expect(choiceOf(5, 1, 0, { count: 0, draw: 0.5 })?.steps.map(({ move }) => move)).toEqual([1]);
  });

  it("never cost less than nothing, and beyond the neighbours more than between them", () => {
    for (const draw of grid(50))
      for (let count = 0; count < 20; count += 1) {
        const [between = 0] = choiceOf(5, 0, 0, { count, draw })?.steps.map(({ cost }) => cost) ?? [];
        expect(between).toBeGreaterThanOrEqual(0);
        expect(between).toBeLessThan(20);
      }
  });

  it("start from what was printed before, where that is a multiple less than a base away", () => {
    const startOf = (earlier: number) => choiceOf(5, 1, 1000, { count: 7, draw: 0.5, earlier })?.start;
    expect([5, 10].map(startOf)).toEqual([1, 2]);
    // Too far, no multiple, and below 0: as if nothing had been printed.
    expect([0, 15, 7, -5].map(startOf)).toEqual([1, 1, 1, 1]);
    const kept = choiceOf(5, 1, 1000, { count: 7, draw: 0.5, earlier: 10 });
    // Going down again is what the draw would rather have, by 1.
    expect(kept?.steps.map(({ cost }) => cost)).toEqual([1020, 999, 20]);
  });

  it("are none where a value is fixed, and the choice none where that is out of reach", () => {
    expect(choiceOf(5, 0, 0, { count: 7, draw: 0.5, fixed: 10 })).toEqual({ start: 2, steps: [] });
    expect(choiceOf(5, 0, 0, { count: 7, draw: 0.5, fixed: 15 })).toBeUndefined();
    expect(choiceOf(5, 1, 0, { count: 7, draw: 0.5, fixed: 15 })).toEqual({ start: 3, steps: [] });
    expect(choiceOf(5, 1, 0, { count: 5, draw: 0.5, fixed: 15 })).toBeUndefined();
  });
});
