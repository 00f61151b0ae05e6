import { describe, expect, it } from "vitest";
import { inHundred, percentRange, wholePercent } from "./percent.js";

describe("percentages", () => {
  it("are whole", () => {
    expect(wholePercent(0.545)).toBe("55%");
  });

  it("give an interval in words, and one end where both are the same", () => {
    expect(inHundred(0.415, 0.67)).toBe("42 to 67 in 100");
    expect(inHundred(0.421, 0.424)).toBe("42 in 100");
    expect(percentRange(0.415, 0.67)).toBe("42% to 67%");
    expect(percentRange(0.421, 0.424)).toBe("42%");
  });
});
