import { describe, expect, it } from "vitest";
import { choiceOf, oneOf, pick } from "./choice.js";
import { randomFor } from "./random.js";

describe("a weighted choice", () => {
  it("draws each value in proportion to its weight, and a weight of 0 never", () => {
    const weights: Readonly<Record<string, number>> = { a: 1, b: 0, c: 3 };
    const choice = choiceOf(["a", "b", "c"], (value) => weights[value] ?? 0);
    const random = randomFor(1, 1, "stays");
    const drawn = Array.from({ length: 4000 }, () => pick(random, choice));
    const share = drawn.filter((value) => value === "c").length / 4000;
    expect(drawn).not.toContain("b");
    // 0.75 with a standard deviation of 0.0068; five of them are allowed.
    expect(Math.abs(share - 0.75)).toBeLessThan(0.034);
  });

  it("says that there is nothing to draw", () => {
    const random = randomFor(1, 1, "stays");
    expect(() =>
      pick(
        random,
        choiceOf(["a"], () => 0),
      ),
    ).toThrow("Expected a choice");
    expect(() => oneOf(random, [])).toThrow("Expected at least one value");
  });
});
