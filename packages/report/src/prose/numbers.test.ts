import { describe, expect, it } from "vitest";
import { countInWords, listInWords, pointsInWords, printedCount } from "./numbers.js";

describe("numbers in words", () => {
  it("puts a comma between thousands", () => {
    expect(countInWords(12345)).toBe("12,345");
  });

  it("says a count under the threshold as that, never as a number", () => {
    expect(printedCount({ fewerThan: 10 })).toBe("fewer than 10 clients");
    expect(printedCount({ count: 25 })).toBe("25");
  });

  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("lists %j as %s", (items, words) => {
    expect(listInWords(items)).toBe(words);
  });

  it("writes points with two decimals at most and a true minus sign", () => {
    expect(pointsInWords(-5.6549)).toBe("\u22125.65");
    expect(pointsInWords(6)).toBe("6");
  });
});
