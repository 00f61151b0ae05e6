import { describe, expect, it } from "vitest";
import { monthLevels, monthsUntil } from "./months.js";

describe("the months of a report", () => {
  it("end with the month of the as-of day where that is its last", () => {
    for (const asOf of ["2026-06-30", "2024-02-29", "2025-12-31"]) {
      const { months } = monthsUntil(asOf);
      expect(months).toHaveLength(24);
      expect(months.at(-1)).toMatchObject({ code: asOf.slice(0, 7), whole: true });
    }
    expect(monthsUntil("2026-06-30").months[0]).toEqual({ code: "2024-07", label: "July 2024", whole: true });
  });

  it("have 24 whole ones before a month that has only begun", () => {
    const { months } = monthsUntil("2026-01-30");
    expect(months).toHaveLength(25);
    expect(months[0]?.code).toBe("2024-01");
    expect(months.at(-2)).toEqual({ code: "2025-12", label: "December 2025", whole: true });
    expect(months.at(-1)).toEqual({ code: "2026-01", label: "January 2026 so far", whole: false });
  });

  it("follow on what was earlier", () => {
    expect(monthLevels("2026-06-30")[0]).toEqual({ code: "earlier", label: "Before July 2024" });
  });
});
