import { expect, it } from "vitest";
import { shownValue } from "./shown-value.js";

it("a value is shown in quotation marks", () => {
  expect(shownValue("31/12/2025")).toBe('"31/12/2025"');
  expect(shownValue('say "a\\b"')).toBe('"say \\"a\\\\b\\""');
});

it("what could write to a terminal, or turn its text around, is escaped", () => {
  expect(shownValue("a\u001B[2J\nb\u202Ec\u0085")).toBe('"a\\u{1b}[2J\\u{a}b\\u{202e}c\\u{85}"');
});

it("no more than 60 characters are shown, and none is cut in two", () => {
  expect(shownValue("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
  expect(shownValue("\u{1F642}".repeat(61))).toBe(`"${"\u{1F642}".repeat(60)}"…`);
});
