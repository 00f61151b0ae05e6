import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { comparedInstrument } from "../html/compared.fixture.js";
import { fullInstrument } from "../sample.fixture.js";
import { coupleSentences, formSentences } from "./couple-sentences.js";

describe("what came of couples", () => {
  it("is told of both partners, with classes that were merged, in the words of a sentence", () => {
    expect(coupleSentences(english, comparedInstrument)).toEqual([
      "What came of about 60 treatments of couples: both partners improved reliably (15); one improved reliably, the other is unchanged (10); neither improved reliably (20); at least one got reliably worse (fewer than 5); only one partner, or none, with both scores (15).",
    ]);
    expect(coupleSentences(german, comparedInstrument)).toEqual([
      "Was bei etwa 60 Paarbehandlungen herauskam: beide reliabel verbessert (15); eine Person reliabel verbessert, die andere unverändert (10); keine reliabel verbessert (20); mindestens eine reliabel verschlechtert (weniger als 5); nur eine Person oder keine mit beiden Werten (15).",
    ]);
    expect(coupleSentences(french, comparedInstrument)[0]).toContain(
      "Résultat d’environ 60 suivis de couples\u00a0: amélioration fiable des deux partenaires (15)\u202f;",
    );
  });

  it("is not told where it is held back, or where there are no couples", () => {
    expect(coupleSentences(english, fullInstrument)).toEqual([]);
    expect(coupleSentences(english, { ...fullInstrument, couples: { kind: "withheld", reason: "too-few" } })).toEqual(
      [],
    );
  });
});

describe("the forms of an instrument", () => {
  it("are told with those that are left out, and why", () => {
    expect(formSentences(english, comparedInstrument)).toEqual([
      "Forms filled in, about 105 in all: complete (80); pro-rated for missing items (10); a total alone (fewer than 5); left out, since the total would not mean what it says, as without sexual activity (10); left out, since no total can be made (5).",
    ]);
    expect(formSentences(german, comparedInstrument)[0]).toContain(
      "Ausgefüllte Bögen, insgesamt etwa 105: vollständig (80); fehlende Antworten anteilig ergänzt (10); nur ein Gesamtwert (weniger als 5);",
    );
    expect(formSentences(english, fullInstrument)).toEqual([]);
  });
});
