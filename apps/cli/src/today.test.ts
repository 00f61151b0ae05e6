import { expect, it } from "vitest";
import { lastDayOnEarth } from "./today.js";

it("a day has come where it has come somewhere", () => {
  expect(lastDayOnEarth(Date.UTC(2026, 10, 22, 9, 59))).toBe("2026-11-22");
  expect(lastDayOnEarth(Date.UTC(2026, 10, 22, 10))).toBe("2026-11-23");
});
