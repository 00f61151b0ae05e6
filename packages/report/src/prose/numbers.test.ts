import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { aboutPrinted, printedCount, printedInWords } from "./numbers.js";

describe("numbers in words", () => {
  it.each([
    [{ count: 25 }, "25", "25", "about 25"],
    [{ fewerThan: 5 }, "0\u20134", "fewer than 5", "fewer than 5"],
    [{ hidden: true }, "*", "a number that is held back", "a number that is held back"],
    [{ impossible: true }, "\u2013", "none", "none"],
  ] as const)("says the printed count %o in a table and in a sentence, a printed 0 never as 0", (printed, ...words) => {
    expect([printedCount(english, printed), printedInWords(english, printed), aboutPrinted(english, printed)]).toEqual(
      words,
    );
  });
});
