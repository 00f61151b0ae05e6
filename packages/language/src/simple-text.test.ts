import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { simpleText } from "./simple-text.js";
import { englishTexts } from "./texts/english-texts.js";
import { frenchCatalogue } from "./texts/french.js";
import { germanCatalogue } from "./texts/german.js";

const catalogues = [englishTexts, germanCatalogue.texts, frenchCatalogue.texts];
const messages = [
  ...catalogues.flatMap((texts) => Object.values(texts)),
  "",
  "{a}",
  "{a}{ b } # <b> {c}",
  " \u00a0{a}\n",
  "a | b",
];
const placesOf = (message: string) => [...message.matchAll(/\{\s*(\w+)\s*\}/gu)].map(([, name = ""]) => name);

describe("a text without a choice", () => {
  it("is said as the whole grammar of messages says it", () => {
    const said = messages.flatMap((message) => {
      const values = Object.fromEntries(placesOf(message).map((name, at) => [name, at % 2 === 0 ? `{${at}} <'#` : at]));
      const text = simpleText(message)?.(values);
      return text === undefined ? [] : [{ message, values, text }];
    });
    expect(said.length).toBeGreaterThan(1000);
    for (const { message, values, text } of said) {
      expect(text).toBe(String(new IntlMessageFormat(message, "en-GB", undefined, { ignoreTag: true }).format(values)));
    }
  });

  it.each(["{n, plural, other {#}}", "{a, select, b {{c}} other {}}", "{n, number}", "don't {a}", "{a", "a}", "{é}"])(
    "is not %s",
    (message) => {
      expect(simpleText(message)).toBeUndefined();
    },
  );

  it("needs a value for each of its places", () => {
    expect(() => simpleText("{a} and {b}")?.({ a: "A" })).toThrow(RangeError);
  });
});
