import { expect, it } from "vitest";
import { spelledOut } from "./spelled-out.js";

it.each([
  [["help", "exit-codes"], ["exit-codes"]],
  [["plugins"], ["plugins", "list"]],
  [
    ["plugins", "--json"],
    ["plugins", "list", "--json"],
  ],
  [
    ["plugins", "--help"],
    ["plugins", "--help"],
  ],
  [
    ["plugins", "lst"],
    ["plugins", "lst"],
  ],
  [
    ["help", "plugins"],
    ["help", "plugins"],
  ],
  [[], []],
])("%j is %j", (words, meant) => {
  expect(spelledOut(words)).toEqual(meant);
});
