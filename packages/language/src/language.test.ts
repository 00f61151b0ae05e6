import { describe, expect, it } from "vitest";
import { english } from "./english.js";
import { french } from "./french.js";
import { german } from "./german.js";
import { languageOf } from "./language.js";
import { englishTexts } from "./texts/english-texts.js";

describe("a language", () => {
  it("says a text by the plural rules of the language", () => {
    const weeks = (count: number) => [english, german, french].map(({ say }) => say("time.weeks", { weeks: count }));
    expect(weeks(1)).toEqual(["1 week", "1 Woche", "1 semaine"]);
    expect(weeks(1200)).toEqual(["1,200 weeks", "1.200 Wochen", "1\u202f200 semaines"]);
    // French takes 0 for singular (Unicode CLDR).
    expect(weeks(0)).toEqual(["0 weeks", "0 Wochen", "0 semaine"]);
  });

  it("does not leave a place empty", () => {
    expect(() => english.say("time.weeks")).toThrow(
      new RangeError('The text "time.weeks" needs a value for each of its places.'),
    );
  });

  it("takes what stands in a place as it is, and nothing in it for a sign of the format", () => {
    expect(english.say("quotation", { text: "{a} <b> #'" })).toBe("\u201c{a} <b> #'\u201d");
  });

  it("gives back a name that it does not know, and one of a code list in the language", () => {
    const some = languageOf({
      code: "de",
      locale: "de",
      nounsKeepCapitals: true,
      texts: englishTexts,
      labels: {
        Individual: "Einzelne",
        "On to {name}": "Weiter: {name}",
        "Before {name}": "Vor {name}",
        "{name} to {name}": "{name} bis {name}",
      },
    });
    const names = [
      "Individual",
      "Our own kind",
      "On to individual",
      "On to our stage",
      "July 2024",
      "Before May 2024",
      "May 2024 to July 2024",
      "Before 2022 to Individual",
    ];
    expect(names.map(some.label)).toEqual([
      "Einzelne",
      "Our own kind",
      "Weiter: Einzelne",
      "Weiter: our stage",
      "Juli 2024",
      "Vor Mai 2024",
      "Mai 2024 bis Juli 2024",
      "Vor 2022 bis Einzelne",
    ]);
    expect(["constructor", "On to ", "Sometime 2024", "Individual to nobody"].map(some.label)).toEqual([
      "constructor",
      "On to ",
      "Sometime 2024",
      "Individual to nobody",
    ]);
  });

  it("names a month that has only begun, and what came before one", () => {
    const names = ["June 2026 so far", "Before January 2023"];
    expect(names.map(german.label)).toEqual(["Juni 2026 bisher", "Vor Januar 2023"]);
    expect(names.map(french.label)).toEqual(["juin 2026 jusqu’ici", "Avant janvier 2023"]);
  });

  it("puts a name into a sentence, with a capital where nouns have one", () => {
    expect([english.within("Stage"), german.within("Phase"), french.within("Étape")]).toEqual([
      "stage",
      "Phase",
      "étape",
    ]);
  });

  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("lists %j as %s", (items, words) => {
    expect(english.list(items)).toBe(words);
  });
});
