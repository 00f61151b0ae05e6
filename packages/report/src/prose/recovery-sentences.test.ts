import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { fullInstrument, plainInstrument } from "../sample.fixture.js";
import { clinicalRangeInWords, effectSentences, recoverySentences } from "./recovery-sentences.js";

describe("recovery", () => {
  it("P7.3 is said with its denominator, its doubt and what it means", () => {
    expect(recoverySentences(english, fullInstrument)).toEqual([
      "Of about 40 who began in the clinical range (10 or more), about 15 recovered: they improved reliably and ended outside it (24 to 53 in 100).",
    ]);
  });

  it("is said as a bound where the printed number is none or all", () => {
    const few = { numerator: 0, denominator: 40, estimate: 0, lower: 0, upper: 0.09, atMost: 0.12 };
    expect(recoverySentences(english, { ...fullInstrument, recoveredOfClinical: few })).toEqual([
      "Few or none of about 40 who began in the clinical range (10 or more) recovered: they improved reliably and ended outside it (at most 12%).",
    ]);
  });

  it("is not told of a measure without a cut-off", () => {
    expect(recoverySentences(english, plainInstrument)).toEqual([]);
  });
});

it("says a mean change in standard deviations, named by what they are of", () => {
  expect(effectSentences(english, fullInstrument)).toEqual([
    "That is about 0.8 standard deviations of the scores before treatment (0.6 to 1.1).",
  ]);
  expect(effectSentences(english, { ...fullInstrument, effect: { estimate: 0.1, lower: -0.2, upper: 0.4 } })).toEqual([
    "That is about 0.1 standard deviations of the scores before treatment.",
  ]);
  expect(effectSentences(english, plainInstrument)).toEqual([]);
});

it("says on which side the clinical range is", () => {
  const range = { value: 47.31, meaning: "distressed relationship", source: "Anderson et al. 2014" };
  expect(clinicalRangeInWords(english, { ...range, rule: "<" })).toBe("less than 47.31: distressed relationship");
  expect(clinicalRangeInWords(english, { ...range, rule: "<=" })).toBe("47.31 or less: distressed relationship");
  expect(clinicalRangeInWords(english, { ...range, rule: ">" })).toBe("more than 47.31: distressed relationship");
});

it("says recovery and effects in German and French", () => {
  const none = { numerator: 0, denominator: 40, estimate: 0, lower: 0, upper: 0.09, atMost: 0.12 };
  expect(recoverySentences(german, fullInstrument)).toEqual([
    "Von etwa 40 Personen mit Beginn im klinischen Bereich (10 oder mehr) sind etwa 15 genesen, das heißt reliabel verbessert und am Ende außerhalb dieses Bereichs (24 bis 53 von 100).",
  ]);
  expect(recoverySentences(french, { ...fullInstrument, recoveredOfClinical: none })).toEqual([
    "Sur environ 40 personnes dont le premier score est dans la zone clinique (10 ou plus), personne ou presque n’est rétabli, c’est-à-dire avec une amélioration fiable et un dernier score hors de cette zone (au plus 12\u00a0%).",
  ]);
  expect(effectSentences(german, fullInstrument)).toEqual([
    "Das entspricht etwa 0,8 Standardabweichungen der Werte vor der Behandlung (0,6 bis 1,1).",
  ]);
  expect(effectSentences(french, fullInstrument)).toEqual([
    "Cela correspond à environ 0,8 écart type des scores avant le traitement (0,6 à 1,1).",
  ]);
});
