import { describe, expect, it } from "vitest";
import { drawDays, probabilityWithin } from "./duration.js";
import { randomFor } from "./random.js";

const bounds = [0, 2, 10];

describe("a table of days", () => {
  it("gives each piece the same probability, and each day of a piece too", () => {
    // By hand: day 0 has 1/2 · 1/2, day 1 the same; each of the days 2 to 9 has 1/2 · 1/8.
    expect([-1, 0, 1, 2, 5, 9, 20].map((day) => probabilityWithin(bounds, day))).toEqual([
      0, 0.25, 0.5, 0.5625, 0.75, 1, 1,
    ]);
  });

  it("draws with the probabilities that it states", () => {
    const random = randomFor(1, 1, "stays");
    const drawn = Array.from({ length: 10_000 }, () => drawDays(random, bounds));
    for (let day = 0; day < 10; day += 1) {
      const expected = probabilityWithin(bounds, day);
      const share = drawn.filter((each) => each <= day).length / 10_000;
      expect(Math.abs(share - expected)).toBeLessThanOrEqual(5 * Math.sqrt((expected * (1 - expected)) / 10_000));
    }
  });
});
