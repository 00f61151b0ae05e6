import { expect, it } from "vitest";
import { dayNumber } from "./day-number.js";

it("counts days as spreadsheets do", () => {
  // LibreOffice 7.4: =VALUE("1900-03-01"), =VALUE("2000-02-29"), =VALUE("2024-03-10")
  expect(["1900-03-01", "2000-02-29", "2024-03-10"].map(dayNumber)).toEqual([61, 36_585, 45_361]);
});
