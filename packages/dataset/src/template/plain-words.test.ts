import { expect, it } from "vitest";
import { tables } from "../tables/tables.js";
import { plainWords } from "./plain-words.js";

it("leaves ids of rules and marks of code out, and keeps other brackets", () => {
  expect(plainWords("Who it is (P1.1), or `both` (P3.6, P3.7).")).toBe("Who it is, or both.");
  expect(plainWords("0 to 10 (gbo), or a plug-in (any).")).toBe("0 to 10 (gbo), or a plug-in (any).");
});

it("leaves nothing of them in any table", () => {
  for (const { about, columns } of tables) {
    for (const each of [about, ...Object.values(columns).map((column) => column.about)]) {
      expect(plainWords(each)).not.toMatch(/\bP\d|`/u);
    }
  }
});
