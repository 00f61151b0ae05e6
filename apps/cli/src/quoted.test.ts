import { expect, it } from "vitest";
import { quoted } from "./quoted.js";

it.each([
  ["records/practice.xlsx", "records/practice.xlsx"],
  ["C:\\records\\practice.xlsx", "C:\\records\\practice.xlsx"],
  ["my records/practice.xlsx", '"my records/practice.xlsx"'],
  ["", '""'],
])("%j is one word of a command line as %s", (word, shown) => {
  expect(quoted(word)).toBe(shown);
});
