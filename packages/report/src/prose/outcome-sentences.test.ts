import type { InstrumentResult } from "@rapport/analysis";
import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { fullInstrument, plainInstrument } from "../sample.fixture.js";
import { instrumentFinding, meanChangeSentence, pointsInWords, reliableSentences } from "./outcome-sentences.js";

const withheld = { kind: "withheld", reason: "too-few" } as const;
const {
  improvedOfScored: _scored,
  improvedOfEnded: _ended,
  deterioratedOfScored: _deteriorated,
  ...withoutShares
} = fullInstrument;

describe("instrumentFinding", () => {
  it("gives counts, doubt and those without a second score in one sentence", () => {
    expect(instrumentFinding(english, fullInstrument)).toBe(
      "PHQ-9: about 30 of 55 people with two scores improved reliably (42 to 67 in 100); about 25 others ended without a second score.",
    );
  });

  it("gives no share of fewer than 20", () => {
    const parts = [{ code: "improved", count: 10 }];
    const words = instrumentFinding(english, { ...withoutShares, reliable: { kind: "breakdown", total: 15, parts } });
    expect(words).toContain("of about 15 people with two scores, about 10 improved reliably");
    expect(words).not.toContain("in 100");
  });

  it("says an improved part that is a printed 0 as that, and what it is at most", () => {
    const improved = (total: number, part: object) =>
      ({ kind: "breakdown", total, parts: [{ code: "improved", fewerThan: 5, ...part }] }) as const;
    expect(instrumentFinding(english, { ...withoutShares, reliable: improved(15, {}) })).toBe(
      "PHQ-9: of about 15 people with two scores, fewer than 5 improved reliably; shares are not given for so few.",
    );
    // At most 4 of at least 21: 19.05%.
    const improvedOfScored = { numerator: 0, denominator: 25, estimate: 0, lower: 0, upper: 0.13, atMost: 0.2 };
    expect(instrumentFinding(english, { ...withoutShares, reliable: improved(25, {}), improvedOfScored })).toBe(
      "PHQ-9: few or none of about 25 people with two scores improved reliably (at most 20%); this rests on few people; about 25 others ended without a second score.",
    );
  });

  it("never says that all improved, but how many at least", () => {
    const improvedOfScored = { numerator: 55, denominator: 55, estimate: 1, lower: 0.93, upper: 1, atLeast: 0.86 };
    const words = instrumentFinding(english, { ...fullInstrument, improvedOfScored });
    expect(words).toContain("all or nearly all of about 55 people with two scores improved reliably (at least 86%)");
    expect(words).not.toContain("100");
  });

  it("says that a number is held back", () => {
    const parts = [{ code: "improved", hidden: true }] as const;
    expect(instrumentFinding(english, { ...withoutShares, reliable: { kind: "breakdown", total: 25, parts } })).toBe(
      "PHQ-9: of about 25 people with two scores, how many improved reliably is held back.",
    );
  });

  it.each([
    [{ count: 50 }, { fewerThan: 5 }, "; about 50 others ended without a second score."],
    [{ count: 50 }, { hidden: true }, "; about 50 or more others ended without a second score."],
    [{ fewerThan: 5 }, { fewerThan: 5 }, "; few or none ended without a second score."],
    [{ fewerThan: 5 }, { hidden: true }, "; how many ended without a second score is held back."],
  ] as const)("says of missing scores what the printed parts tell: %o and %o", (left, completed, words) => {
    const parts = [
      { code: "completed", ...completed },
      { code: "left_early", ...left },
    ];
    const sentence = instrumentFinding(english, {
      ...fullInstrument,
      started: { kind: "breakdown", total: 90, parts },
    });
    expect(sentence.endsWith(`(42 to 67 in 100)${words}`)).toBe(true);
  });

  it("says so in the same sentence where a share rests on few people", () => {
    const improvedOfScored = { numerator: 10, denominator: 25, estimate: 0.4, lower: 0.234, upper: 0.593 };
    expect(instrumentFinding(english, { ...fullInstrument, improvedOfScored })).toContain(
      "(23 to 59 in 100); this rests on few people",
    );
  });

  it("falls back to the mean change where no reliability is known", () => {
    expect(instrumentFinding(english, plainInstrument)).toBe(
      "Distress scale: scores rose by 6 points, to the nearest 2 points, on average (no interval can be given) among about 25 people with two scores. Higher scores are better.",
    );
  });

  it.each([[{ ...withoutShares, reliable: withheld }], [{ ...plainInstrument, change: withheld }]] satisfies [
    InstrumentResult,
  ][])("says that there are too few, with no number", (instrument) => {
    const words = instrumentFinding(english, instrument).replace(instrument.label, "");
    expect(words).toContain("too few people");
    expect(words).not.toMatch(/\d/);
  });
});

describe("meanChangeSentence", () => {
  it("gives a fall and its interval as sizes, smaller first", () => {
    expect(meanChangeSentence(english, fullInstrument)).toBe(
      "Scores fell by 4.2 points on average (3 to 5.4) among about 55 people with two scores. Lower scores are better.",
    );
  });

  it("says of a mean that is rounded to 0 how far scores moved at most, and that no mean is shown", () => {
    const still = { kind: "mean", estimate: 0, lower: -2, upper: 2, step: 2, n: 50 } as const;
    expect(meanChangeSentence(english, { ...plainInstrument, change: still })).toMatch(
      /^Scores moved by no more than 1 point on average \(\u22122 to 2\) among about 50 people/u,
    );
    expect(meanChangeSentence(english, { ...plainInstrument, change: withheld })).toContain("is not shown");
  });

  it("keeps the signs of an interval on both sides of 0", () => {
    const change = { kind: "mean", estimate: -1, lower: -3, upper: 1, step: 0.5, n: 55 } as const;
    expect(meanChangeSentence(english, { ...fullInstrument, change })).toContain("(a change of \u22123 to 1)");
  });
});

describe("reliableSentences", () => {
  it("shows missing end scores both ways", () => {
    expect(reliableSentences(english, fullInstrument)).toEqual([
      "Of those with two scores, 55% (42 to 67 in 100) improved reliably.",
      "If everyone whose episode ended without a second score counts as not improved, it is 38% (28 to 48 in 100) of about 80 people.",
      "Of those with two scores, at most 8% deteriorated reliably.",
    ]);
  });

  it("does not repeat a share that stays the same", () => {
    const same = { numerator: 30, denominator: 55, estimate: 0.545, lower: 0.415, upper: 0.67 };
    const [, second] = reliableSentences(english, { ...fullInstrument, improvedOfEnded: same });
    expect(second).toMatch(/the share stays the same, as far as rounded counts can tell\.$/u);
  });

  it("says nothing where no share can be given", () => {
    expect(reliableSentences(english, withoutShares)).toEqual([]);
  });
});

describe("outcomes in German and French", () => {
  const few = { numerator: 0, denominator: 25, estimate: 0, lower: 0, upper: 0.13, atMost: 0.2 };

  it("are findings with their doubt", () => {
    expect(instrumentFinding(german, fullInstrument)).toBe(
      "PHQ-9: Bei etwa 30 von 55 Personen mit zwei Werten zeigt sich eine reliable Verbesserung (42 bis 67 von 100); etwa 25 weitere beendeten die Behandlung ohne zweiten Wert.",
    );
    expect(instrumentFinding(french, fullInstrument)).toBe(
      "PHQ-9\u00a0: amélioration fiable chez environ 30 sur 55 personnes avec deux scores (42 à 67 sur 100)\u202f; environ 25 autres ont terminé sans second score.",
    );
  });

  it("say bounds, one other, and what is held back", () => {
    const started = (parts: readonly object[]) =>
      ({ kind: "breakdown", total: 90, parts }) as InstrumentResult["started"];
    const one = started([
      { code: "completed", count: 1 },
      { code: "left_early", fewerThan: 5 },
    ]);
    const held = started([
      { code: "completed", hidden: true },
      { code: "left_early", fewerThan: 5 },
    ]);
    expect(instrumentFinding(german, { ...fullInstrument, improvedOfScored: few, started: one })).toBe(
      "PHQ-9: Bei wenigen oder keiner von etwa 25 Personen mit zwei Werten zeigt sich eine reliable Verbesserung (höchstens 20\u00a0%); das beruht auf wenigen Personen; etwa 1 weitere Person beendete die Behandlung ohne zweiten Wert.",
    );
    expect(instrumentFinding(french, { ...fullInstrument, started: held })).toMatch(
      /\u202f; le nombre de personnes qui ont terminé sans second score n’est pas communiqué\.$/u,
    );
  });

  it("fall back to the mean change, which begins as a sentence in German alone", () => {
    expect(instrumentFinding(german, plainInstrument)).toBe(
      "Distress scale: Bei etwa 25 Personen mit zwei Werten steigen die Werte im Mittel um 6 Punkte, auf 2 Punkte gerundet (kein Intervall bestimmbar). Höhere Werte sind besser.",
    );
    expect(instrumentFinding(french, plainInstrument)).toBe(
      "Distress scale\u00a0: chez environ 25 personnes avec deux scores, les scores augmentent en moyenne de 6 points, à 2 points près (pas d’intervalle calculable). Un score plus élevé est meilleur.",
    );
  });

  it("count points by the rule of the language, which is the singular below 2 in French", () => {
    const said = [german, french].map((language) =>
      [0.5, 1, 1.5, 2].map((points) => pointsInWords(language, points)).join(", "),
    );
    expect(said).toEqual(["0,5 Punkte, 1 Punkt, 1,5 Punkte, 2 Punkte", "0,5 point, 1 point, 1,5 point, 2 points"]);
  });
});
