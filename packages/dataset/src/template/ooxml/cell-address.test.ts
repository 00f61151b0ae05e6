import { expect, it } from "vitest";
import { cellAddress, columnLetters } from "./cell-address.js";

it("names columns as spreadsheets do", () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
  expect(cellAddress(27, 9)).toBe("AB10");
});
