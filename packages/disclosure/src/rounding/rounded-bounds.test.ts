import { describe, expect, it } from "vitest";
import { roundedBounds } from "./rounded-bounds.js";
import { choiceOf } from "./rounding-steps.js";

/** Every value that a count may be printed as, by taking the steps up or down one after the other. */
function valuesOf(base: number, reach: 0 | 1, count: number): readonly number[] {
  const choice = choiceOf(base, reach, 0, { count, draw: 0.5 });
  const { start, steps } = choice ?? { start: NaN, steps: [] };
  let value = start;
  return [start, ...steps.map(({ move, follows }) => (value = (follows ? value : start) + move))].map(
    (at) => at * base,
  );
}

describe("what a reader knows of a count that controlled rounding printed", () => {
  it("is every count that may be printed so, and no other", () => {
    for (const base of [2, 3, 5, 8])
      for (const reach of [0, 1] as const)
        for (let printed = 0; printed <= 4 * base; printed += base) {
          const counts = Array.from({ length: 8 * base }, (_, count) => count);
          const possible = counts.filter((count) => valuesOf(base, reach, count).includes(printed));
          expect(roundedBounds(base, printed, reach)).toEqual({ lower: possible[0], upper: possible.at(-1) });
          expect(possible).toHaveLength((possible.at(-1) ?? NaN) - (possible[0] ?? NaN) + 1);
        }
  });

  it("is 0 to 4 for a printed 0, and 1 to 9 for a printed 5, at base 5", () => {
    expect(roundedBounds(5, 0, 0)).toEqual({ lower: 0, upper: 4 });
    expect(roundedBounds(5, 5, 0)).toEqual({ lower: 1, upper: 9 });
    expect(roundedBounds(5, 5, 1)).toEqual({ lower: 0, upper: 14 });
  });
});
