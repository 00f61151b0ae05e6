import { expect, it } from "vitest";
import { spelledOut } from "./spelled-out.js";

const asTheyAre = [["help", "exit-codes"], ["plugins", "--help"], ["plugins", "lst"], ["help", "plugins"], ["--json"]];

it.each<[words: readonly string[], meant: readonly string[]]>([
  [[], ["--help"]],
  [["plugins"], ["plugins", "list"]],
  [
    ["plugins", "--json"],
    ["plugins", "list", "--json"],
  ],
  [
    ["--json", "plugins"],
    ["--json", "plugins", "list"],
  ],
  [
    ["ledger", "--ledger", "kept"],
    ["ledger", "list", "--ledger", "kept"],
  ],
  ...asTheyAre.map((words): [readonly string[], readonly string[]] => [words, words]),
])("%j is %j", (words, meant) => {
  expect(spelledOut(words)).toEqual(meant);
});
