import { expect, it } from "vitest";
import { addFractions, toNumber } from "./fraction.js";

it("adds without rounding: one tenth and two tenths are three tenths", () => {
  const tenth = { numerator: 1, denominator: 10 };
  expect(toNumber(addFractions([tenth, { numerator: 2, denominator: 10 }]))).toBe(0.3);
  expect(toNumber(addFractions([tenth, { numerator: 1, denominator: 3 }]))).toBe(13 / 30);
});

it("nothing adds up to 0", () => {
  expect(toNumber(addFractions([]))).toBe(0);
});
