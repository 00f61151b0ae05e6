import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { inHundred, isAtEnd, percentRange, shareInWords } from "./percent.js";

describe("percentages", () => {
  it("are never a bare 0 or 100 of rounded counts", () => {
    const none = { numerator: 0, denominator: 50, estimate: 0, lower: 0, upper: 0.07 };
    expect(isAtEnd(none)).toBe(true);
    expect(shareInWords(english, { ...none, atMost: 0.09 })).toBe("at most 9%");
    expect(shareInWords(english, none)).toBe("near 0%");
    const all = { numerator: 50, denominator: 50, estimate: 1, lower: 0.93, upper: 1 };
    expect(shareInWords(english, { ...all, atLeast: 0.85 })).toBe("at least 85%");
    expect(shareInWords(english, all)).toBe("near 100%");
    const some = { numerator: 30, denominator: 55, estimate: 0.545, lower: 0.415, upper: 0.67 };
    expect([isAtEnd(some), shareInWords(english, some)]).toEqual([false, "55%"]);
  });

  it("give an interval in words, and one end where both are the same", () => {
    expect(inHundred(english, 0.415, 0.67)).toBe("42 to 67 in 100");
    expect(inHundred(english, 0.421, 0.424)).toBe("42 in 100");
    expect(percentRange(english, 0.415, 0.67)).toBe("42% to 67%");
    expect(percentRange(english, 0.421, 0.424)).toBe("42%");
  });
});
