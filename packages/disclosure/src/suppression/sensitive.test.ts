import { describe, expect, it } from "vitest";
import { asksSomething, isMet, needOf } from "./sensitive.js";
import type { Sensitive } from "./sensitive.js";

const counts = [3, 10];
const need = (settings: Partial<Sensitive>) => needOf(counts, { terms: [[0, 1]], width: 0, ...settings });

describe("what a sensitive form asks of a pattern", () => {
  it("is met by room below, above and in both together, each as far as asked", () => {
    const levels = need({ below: 2, above: 1, width: 4 });
    expect(isMet(levels, 2, 2)).toBe(true);
    expect(isMet(levels, 1, 3)).toBe(false);
    expect(isMet(levels, 4, 0)).toBe(false);
    expect(isMet(levels, 2, 1)).toBe(false);
  });

  it("is met by one way out of the values that must not be all", () => {
    const leave = need({ within: { lower: 1, upper: 4 } });
    expect(isMet(leave, 3, 0)).toBe(true);
    expect(isMet(leave, 0, 2)).toBe(true);
    expect(isMet(leave, 2, 1)).toBe(false);
  });

  it("knows no way out past an end that is infinite, even for a reader who knows no bound", () => {
    const leave = need({ within: { lower: 1, upper: Infinity } });
    expect(isMet(leave, 2, Infinity)).toBe(false);
    expect(isMet(leave, 3, 0)).toBe(true);
  });

  it("asks nothing where the true value is outside of them already", () => {
    expect(asksSomething(need({ within: { lower: 4, upper: 9 } }))).toBe(false);
    expect(asksSomething(need({ within: { lower: 3, upper: 9 } }))).toBe(true);
    expect(asksSomething(need({ width: 1 }))).toBe(true);
  });

  it("takes the value of sums and differences, and whole numbers for levels, since counts are whole", () => {
    const terms = [
      [1, 1],
      [0, -1],
    ] as const;
    expect(needOf(counts, { terms, width: 1, above: 2.2 })).toMatchObject({ value: 7, rise: 3 });
  });
});
