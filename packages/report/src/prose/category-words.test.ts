import { english, french, german } from "@rapport/language";
import { expect, it } from "vitest";
import { categoryWords } from "./category-words.js";

const names = new Map([
  ["a", "Alone"],
  ["b", "In pairs"],
  ["c", "In a group"],
]);
const wordsOf = (code: string) => names.get(code) ?? code;
const merged = (...of: readonly string[]) => ({ code: "merged", of });

it("is the name of a category, and of a class of one", () => {
  expect(categoryWords(english, { code: "a" }, wordsOf)).toBe("Alone");
  expect(categoryWords(english, merged("b"), wordsOf)).toBe("In pairs");
});

it("names the members of a class without a name while they are few", () => {
  const words = [english, german, french].map((each) => categoryWords(each, merged("a", "b", "c"), wordsOf));
  expect(words).toEqual([
    "Alone or In pairs or In a group",
    "Alone oder In pairs oder In a group",
    "Alone ou In pairs ou In a group",
  ]);
  expect(categoryWords(german, merged("a", "b", "c", "d"), wordsOf)).toBe("Eines davon");
});

it("is the name that a class has", () => {
  const named = { ...merged("b", "c"), display: "In company" };
  const translated = { ...english, label: (label: string) => `${label}, translated` };
  expect(categoryWords(translated, named, wordsOf)).toBe("In company, translated");
});
