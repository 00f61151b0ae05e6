import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { stepInWords, weeksInterval, weeksInWords } from "./weeks-in-words.js";

describe("weeksInWords", () => {
  it.each([
    [0, "less than a week"],
    [7, "1 week"],
    [63, "9 weeks"],
  ])("says %i days as %s", (days, words) => {
    expect(weeksInWords(english, days)).toBe(words);
  });
});

describe("a position that is rounded to more than a week", () => {
  it("says to what it is rounded, and nothing where that is a week", () => {
    expect(stepInWords(english, { step: 14 })).toBe("to the nearest 2 weeks");
    expect(stepInWords(english, { step: 7 })).toBe("");
    expect(stepInWords(english, {})).toBe("");
  });

  it.each([
    [7, "less than a week"],
    [14, "less than a week"],
    [28, "less than 2 weeks"],
    [91, "less than 7 weeks"],
  ])("that is 0 lies under half of its step of %i days: %s", (step, words) => {
    expect(weeksInWords(english, 0, step)).toBe(words);
  });

  it("has a lower bound that is rounded down, so that 0 lies under a whole step", () => {
    expect(weeksInterval(english, { estimate: 28, lower: 0, upper: 56, step: 28 })).toBe("less than 4 to 8");
  });
});

describe("weeksInterval", () => {
  it("joins both bounds with to", () => {
    expect(weeksInterval(english, { estimate: 63, lower: 56, upper: 77 })).toBe("8 to 11");
  });

  it("does not print a bound of 0 weeks as 0", () => {
    expect(weeksInterval(english, { estimate: 7, lower: 0, upper: 14 })).toBe("less than 1 to 2");
  });

  it("says that an upper bound is missing", () => {
    expect(weeksInterval(english, { estimate: 63, lower: 56 })).toBe("8 weeks or more");
    expect(weeksInterval(english, { estimate: 7, lower: 0 })).toBe("no upper bound");
  });

  it("says that a lower bound is missing", () => {
    expect(weeksInterval(english, { estimate: 63, upper: 77 })).toBe("11 weeks or less");
    expect(weeksInterval(english, { estimate: 0, upper: 0 })).toBe("less than a week");
  });

  it("says that the interval is the week itself, or not known", () => {
    expect(weeksInterval(english, { estimate: 63, lower: 63, upper: 63 })).toBe("within that week");
    expect(weeksInterval(english, { estimate: 63 })).toBe("not known");
  });
});
