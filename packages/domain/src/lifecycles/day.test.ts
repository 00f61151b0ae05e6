import { describe, expect, it } from "vitest";
import { isDay } from "./day.js";

describe("a day", () => {
  it.each(["2026-01-01", "2024-02-29", "1999-12-31"])("%s is one", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(["2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-1-1", "2026-01-01T00:00", "", "today"])(
    "%j is none",
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
