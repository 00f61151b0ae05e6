import type { ReleasedBreakdown } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { categoryWords } from "./category-words.js";
import { itemsInWords } from "./items.js";
import { printedInWords } from "./numbers.js";

/**
 * "complete (80); a total alone (fewer than 5)": the parts of a whole as a sentence lists them, classes of merged parts among
 * them. `wordsOf` says what a part is called within a sentence.
 */
export function partsInWords(
  language: Language,
  { parts }: ReleasedBreakdown,
  wordsOf: (code: string) => string,
): string {
  const items = parts.map((part) =>
    language.say("figure.partWithCount", {
      part: language.within(categoryWords(language, part, wordsOf)),
      count: printedInWords(language, part),
    }),
  );
  return itemsInWords(language, items);
}
