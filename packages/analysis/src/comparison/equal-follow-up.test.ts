import { describe, expect, it } from "vitest";
import { areEquallyLong, equalFollowUp } from "./equal-follow-up.js";

describe("equalFollowUp", () => {
  it("gives an earlier period as many days after its end as the later one has", () => {
    const later = { from: "2025-07-01", to: "2025-12-31", asOf: "2026-06-30" };
    // 181 days from 31 December 2025 to 30 June 2026; as many after 31 December 2024.
    expect(equalFollowUp(later, "2024-12-31")).toBe("2025-06-30");
  });

  it("gives none to a later one that has no end, or has not ended", () => {
    expect(equalFollowUp({ from: "2026-01-01", asOf: "2026-06-30" }, "2025-06-30")).toBe("2025-06-30");
    expect(equalFollowUp({ from: "2026-01-01", to: "2026-12-31", asOf: "2026-06-30" }, "2025-06-30")).toBe(
      "2025-06-30",
    );
  });

  it("goes over the end of February as the calendar does", () => {
    expect(equalFollowUp({ to: "2025-02-28", asOf: "2025-03-01" }, "2024-02-28")).toBe("2024-02-29");
  });
});

describe("areEquallyLong", () => {
  const asOf = "2026-06-30";
  const period = (from: string | undefined, to?: string) => ({
    asOf,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });

  it("holds for the same half-year of two years, and for quarters that differ by two days", () => {
    expect(areEquallyLong(period("2026-01-01", "2026-06-30"), period("2024-01-01", "2024-06-30"))).toBe(true);
    expect(areEquallyLong(period("2026-01-01", "2026-03-31"), period("2025-10-01", "2025-12-31"))).toBe(true);
  });

  it("counts a period that has not ended until the day of the report", () => {
    expect(areEquallyLong(period("2026-01-01"), period("2025-01-01", "2025-06-30"))).toBe(true);
    expect(areEquallyLong(period("2026-01-01", "2026-12-31"), period("2025-01-01", "2025-12-31"))).toBe(false);
  });

  it("does not hold where one has no beginning", () => {
    expect(areEquallyLong(period("2026-01-01"), period(undefined, "2025-12-31"))).toBe(false);
  });
});
