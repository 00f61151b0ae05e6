import { english } from "@rapport/language";
import { expect, it } from "vitest";
import { dayInWords } from "./day.js";

it("says an ISO day in words, in every time zone", () => {
  expect(dayInWords(english, "2026-06-30")).toBe("30 June 2026");
  expect(dayInWords(english, "2026-01-01")).toBe("1 January 2026");
});

it("leaves what is no day as it is", () => {
  expect(dayInWords(english, "2026-13-01")).toBe("2026-13-01");
});
