import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { englishTexts } from "./texts/english-texts.js";
import { frenchCatalogue } from "./texts/french.js";
import { germanCatalogue } from "./texts/german.js";

/** The places of a message with their kinds, and the words that a choice is made by. */
function placesIn(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element): readonly string[] => {
    switch (element.type) {
      case TYPE.argument:
        return [element.value];
      case TYPE.select: {
        const options = Object.entries(element.options);
        const inner = options.flatMap(([, option]) => placesIn(option.value));
        return [
          `${element.value} by ${options
            .map(([word]) => word)
            .toSorted()
            .join(" ")}`,
          ...inner,
        ];
      }
      case TYPE.plural:
        return [
          `${element.value} by number`,
          ...Object.values(element.options).flatMap(({ value }) => placesIn(value)),
        ];
      default:
        return [];
    }
  });
}

const places = (text: string) => [...new Set(placesIn(parse(text, { ignoreTag: true })))].toSorted();

const catalogues = { en: englishTexts, de: germanCatalogue.texts, fr: frenchCatalogue.texts };
const all = Object.entries(catalogues).flatMap(([code, texts]) =>
  Object.entries(texts).map(([key, text]) => ({ code, key, text })),
);

describe("texts", () => {
  it("have the same places in every language", () => {
    const wrong = all.filter(({ key, text }) => {
      const english = Object.entries(englishTexts).find(([each]) => each === key)?.[1] ?? "";
      return places(text).join() !== places(english).join();
    });
    expect(wrong).toEqual([]);
  });

  it("stand in the order of their keys, so that languages can be read beside each other", () => {
    const keys = Object.keys(englishTexts);
    expect(keys).toEqual(keys.toSorted());
    expect(Object.keys(germanCatalogue.texts)).toEqual(keys);
    expect(Object.keys(frenchCatalogue.texts)).toEqual(keys);
  });

  it("say every name of a code list in each language", () => {
    expect(Object.keys(frenchCatalogue.labels)).toEqual(Object.keys(germanCatalogue.labels));
  });

  it("use typographic apostrophes, since a straight one is a sign of the format", () => {
    expect(all.filter(({ text }) => text.includes("'"))).toEqual([]);
  });

  it("do not break a line in French before a mark that belongs to a word", () => {
    const loose = Object.entries(frenchCatalogue.texts).filter(([, text]) => / [:;?!%»]|« /u.test(text));
    expect(loose).toEqual([]);
  });
});
