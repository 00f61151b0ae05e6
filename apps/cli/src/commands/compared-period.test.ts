import { describe, expect, it } from "vitest";
import { comparedPeriod } from "./compared-period.js";

const both = { from: "2026-01-01", to: "2026-06-30", compareFrom: "2025-01-01", compareTo: "2025-06-30" };

describe("comparedPeriod", () => {
  it("is the earlier period, with or without a beginning", () => {
    expect(comparedPeriod(both)).toEqual({ from: "2025-01-01", to: "2025-06-30" });
    expect(comparedPeriod({ from: "2026-01-01", compareTo: "2025-12-31" })).toEqual({ to: "2025-12-31" });
  });

  it("is none where none is asked for", () => {
    expect(comparedPeriod({ from: "2026-01-01" })).toBeUndefined();
  });

  it.each([
    [{ from: "2026-01-01", compareFrom: "2025-01-01" }, "--compare-from needs --compare-to"],
    [{ compareTo: "2025-06-30" }, "--compare-to needs --from"],
    [{ to: "2026-06-30", compareTo: "2025-06-30" }, "--compare-to needs --from"],
    [{ ...both, compareFrom: "2025-07-01" }, "--compare-from comes before"],
    [
      { ...both, compareTo: "2026-01-01" },
      "overlap. Let the earlier one end before the day of --from, for instance --compare-to 2025-12-31",
    ],
    [{ ...both, from: "2025-03-01" }, "--compare-to 2025-02-28"],
    [{ ...both, compareFrom: "2026-07-01", compareTo: "2026-12-31" }, "is the earlier one. Change the two"],
    [{ from: "2026-01-01", compareFrom: "2026-07-01", compareTo: "2026-12-31" }, "overlap"],
  ])("refuses %j and says what to give", (given, words) => {
    expect(() => comparedPeriod(given)).toThrow(words);
  });
});
