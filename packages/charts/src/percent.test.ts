import { english } from "@rapport/language";
import { expect, it } from "vitest";
import { percentInWords } from "./percent.js";

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
