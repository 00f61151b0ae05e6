import { expect, it } from "vitest";
import { lastDayOnEarth } from "./today.js";

it("a day has come where it has come somewhere", () => {
  expect(lastDayOnEarth(new Date("2026-11-22T09:59:00Z"))).toBe("2026-11-22");
  expect(lastDayOnEarth(new Date("2026-11-22T10:00:00Z"))).toBe("2026-11-23");
});
