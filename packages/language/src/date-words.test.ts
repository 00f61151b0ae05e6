import { expect, it } from "vitest";
import { english } from "./english.js";
import { french } from "./french.js";
import { german } from "./german.js";

it("says an ISO day and month in words, in every time zone", () => {
  expect(english.day("2026-06-30")).toBe("30 June 2026");
  expect(english.day("2026-01-01")).toBe("1 January 2026");
  expect(german.day("2026-06-30")).toBe("30. Juni 2026");
  expect(french.day("2026-06-01")).toBe("1 juin 2026");
  expect(english.month("2026-02")).toBe("February 2026");
  expect([english, german, french].map(({ shortMonth }) => shortMonth(2))).toEqual(["Mar", "Mär", "mars"]);
});

it("leaves what is no day or month as it is", () => {
  expect(english.day("2026-13-01")).toBe("2026-13-01");
  expect(english.day("2026-02-31")).toBe("2026-02-31");
  expect(english.month("June")).toBe("June");
});
