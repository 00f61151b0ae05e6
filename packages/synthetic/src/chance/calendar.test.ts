import { describe, expect, it } from "vitest";
import { calendar, dayOf, isoDate, weekday } from "./calendar.js";

describe("the calendar", () => {
  it("counts days from 1970-01-01", () => {
    expect([dayOf("1970-01-01"), dayOf("1969-12-31"), dayOf("1970-02-01")]).toEqual([0, -1, 31]);
    // `date -u -d 2026-06-30 +%s` is 1782777600, divided by 86400.
    expect(dayOf("2026-06-30")).toBe(20634);
  });

  it("agrees with the platform's UTC calendar on each day of 400 years, the whole Gregorian cycle", () => {
    const first = Date.UTC(1850, 0, 1) / 86_400_000;
    const wrong = Array.from({ length: 146_097 }, (_, at) => first + at).filter(
      (day) => isoDate(day) !== new Date(day * 86_400_000).toISOString().slice(0, 10) || dayOf(isoDate(day)) !== day,
    );
    expect(wrong).toEqual([]);
  });

  it("knows no day that does not exist, and no other spelling", () => {
    for (const text of ["2023-02-29", "1900-02-29", "2024-13-01", "2024-04-31", "2024-1-1", "01/02/2024", ""]) {
      expect(dayOf(text)).toBeUndefined();
    }
    expect(dayOf("2024-02-29")).toBeDefined();
    expect(dayOf("2000-02-29")).toBeDefined();
  });

  it("knows the day of the week, before 1970 too", () => {
    // 1970-01-01 was a Thursday.
    expect([weekday(0), weekday(3), weekday(-5)]).toEqual([4, 0, 6]);
  });

  it("gives the same dates from a table, and outside of it", () => {
    const date = calendar(100, 103);
    expect([99, 100, 103, 104].map(date)).toEqual([99, 100, 103, 104].map(isoDate));
  });
});
