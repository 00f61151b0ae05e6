import { english } from "@rapport/language";
import { expect, it } from "vitest";
import { periodInWords } from "./period.js";

it("says between which days episodes were opened, and nothing where all are in", () => {
  expect(periodInWords(english, { from: "2025-01-01", to: "2025-12-31" })).toBe(
    "episodes opened from 1 January 2025 to 31 December 2025",
  );
  expect(periodInWords(english, { from: "2025-01-01" })).toBe("episodes opened from 1 January 2025 on");
  expect(periodInWords(english, { to: "2025-12-31" })).toBe("episodes opened by 31 December 2025");
  expect(periodInWords(english)).toBeUndefined();
});
