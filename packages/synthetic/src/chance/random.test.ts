import { describe, expect, it } from "vitest";
import { below, between, happens, randomFor } from "./random.js";
import type { Random } from "./random.js";

const first = (random: Random): readonly number[] => Array.from({ length: 4 }, () => random.next());

describe("a household's generator", () => {
  it("gives the same draws for the same seed, household and stream", () => {
    expect(first(randomFor(7, 3, "stays"))).toEqual(first(randomFor(7, 3, "stays")));
  });

  it("differs by seed (beyond 32 bits too), by household and by stream", () => {
    const seen = [
      randomFor(7, 3, "stays"),
      randomFor(8, 3, "stays"),
      randomFor(7 + 2 ** 32, 3, "stays"),
      randomFor(7, 4, "stays"),
      randomFor(7, -4, "stays"),
      randomFor(7, 3, "records"),
    ].map((random) => first(random).join(" "));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("spreads the first draws of neighbouring households evenly", () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let household = 1; household <= 10_000; household += 1) {
      const drawn = below(randomFor(1, household, "stays"), 10);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    // 1000 each are expected; the standard deviation is 30, and five of them are allowed.
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1150);
  });
});

describe("draws", () => {
  it("stay within their bounds and reach both", () => {
    const random = randomFor(1, 1, "stays");
    const drawn = Array.from({ length: 300 }, () => between(random, -2, 2));
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([-2, 2]);
  });

  it("never happen in 0 of 100 and always in 100", () => {
    const random = randomFor(1, 1, "stays");
    const drawn = Array.from({ length: 300 }, () => [happens(random, 0), happens(random, 100)]);
    expect(drawn.every(([never, always]) => never === false && always === true)).toBe(true);
  });
});
