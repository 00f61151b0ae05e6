import { english, french, german } from "@rapport/language";
import { expect, it } from "vitest";
import { partInWords, percentInWords } from "./percent.js";

it.each([
  [0.545, "55%"],
  [0.01, "1%"],
  [0, "near 0%"],
  [0.004, "near 0%"],
  [1, "near 100%"],
  [0.996, "near 100%"],
])("says a share of %d as %s: of rounded counts, none and all are never certain", (share, words) => {
  expect(percentInWords(english, share)).toBe(words);
});

it("says a share as the language writes percent", () => {
  expect(percentInWords(german, 1)).toBe("nahe 100\u00A0%");
  expect(partInWords(french, 0.42, "Revenus")).toBe(`${french.percent(0.42)} Revenus`);
});
