import { english, french, german } from "@rapport/language";
import { expect, it } from "vitest";
import { itemsInWords, notesInWords } from "./items.js";

it("sets items apart by the mark of the language", () => {
  expect(itemsInWords(english, ["a, b", "c", "d"])).toBe("a, b; c; d");
  expect(itemsInWords(french, ["a", "b"])).toBe("a\u202F; b");
  expect(itemsInWords(german, ["a"])).toBe("a");
  expect(itemsInWords(german, [])).toBe("");
});

it("says what each label came to", () => {
  const notes = [
    { label: "A", note: "10" },
    { label: "B", note: "20" },
  ];
  expect(notesInWords(english, notes)).toBe("A: 10; B: 20.");
  expect(notesInWords(french, notes)).toBe("A\u00A0: 10\u202F; B\u00A0: 20.");
});
