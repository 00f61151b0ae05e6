import type { MetricResult } from "@rapport/analysis";
import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { practiceFigures } from "../practice-figures.js";
import { curve, sensateFocus, shares, tooFew } from "../practice.fixture.js";
import { behind, figureInWords } from "./figure-words.js";

const wordsOf = (figure: MetricResult["figure"], more: Partial<MetricResult> = {}) =>
  practiceFigures(english, { metrics: [{ code: "a", label: "A", metric: "x", figure, ...more }] }).map((each) =>
    figureInWords(english, each),
  )[0];

describe("figureInWords", () => {
  it("says what every kind of figure came to", () => {
    expect(
      practiceFigures(english, sensateFocus).map((figure) => [figure.name, figureInWords(english, figure)]),
    ).toEqual([
      ["Furthest step", "\u201cGenital touch\u201d or further: 40"],
      ["Change in anxiety (0 to 10)", "\u22121.8 (\u22122.4 to \u22121.2)"],
      ["Anxiety at the last practice (0 to 10)", "3.2 (2.6 to 3.8)"],
      ["Practices that stopped early", "30% (24% to 36%)"],
      ["Last move", "most often \u201cForward a step\u201d: 30"],
      ["Time at each step", "longest at \u201cGenital touch\u201d: half within 5 weeks (3 to 7)"],
      ["Dose: practices", "the middle course has \u201c3 to 5\u201d"],
      ["Dose: practices a week", "not shown"],
      ["First completed step 3", "50% within 8 weeks; 16% ended first"],
      ["First practice", "not shown"],
    ]);
  });

  it("says a share with its interval, and how many have each level where none can stand for the others", () => {
    const shown = { of: "episodes", isChange: false } as const;
    const rate = { kind: "rate", numerator: { count: 110 }, denominator: 285, percent: { is: 39 } } as const;
    const uptake = { kind: "rate", rate, interval: { lower: 0.33, upper: 0.44 } } as const;
    expect(figureInWords(english, { ...shown, shown: uptake, reading: "most" })).toBe("110 of 285, 39% (33% to 44%)");
    const levels = ["Below 4", "7 or more", "Not rated"].map((label) => ({ code: label, label }));
    const parts = [
      { code: "Below 4", count: 10 },
      { code: "7 or more", fewerThan: 5 },
      { code: "Not rated", count: 5 },
    ];
    const rated = { kind: "shares", levels, ordered: false, shares: { kind: "breakdown", total: 15, parts } } as const;
    expect(figureInWords(english, { ...shown, shown: rated, reading: "each" })).toBe(
      "below 4 (10); 7 or more (fewer than 5); not rated (5)",
    );
    expect(figureInWords(german, { ...shown, shown: rated, reading: "each" })).toBe(
      "Unter 4 (10); 7 oder mehr (weniger als 5); Nicht bewertet (5)",
    );
  });

  it("says a change upwards with its sign, and that an interval is missing", () => {
    const mean = { kind: "mean", estimate: 1.2, step: 0.2, n: 25 } as const;
    const figure = { kind: "mean", mean, range: [-10, 10], share: false } as const;
    expect(wordsOf(figure, { metric: "change" })).toBe("+1.2 (no interval can be given)");
    expect(wordsOf({ ...figure, mean: { ...mean, estimate: 0, lower: -0.4, upper: 0.4 } }, { metric: "change" })).toBe(
      "0 (\u22120.4 to +0.4)",
    );
  });

  it("says of a mean to what it is rounded, where that is coarse", () => {
    const mean = { kind: "mean", estimate: 0, lower: 0, upper: 3, step: 3, n: 15 } as const;
    expect(wordsOf({ kind: "mean", mean, range: [0, 10], share: false })).toBe("0 (0 to 3, to the nearest 3)");
    const share = { ...mean, estimate: 0.4, lower: 0.3, upper: 0.6, step: 0.1 };
    expect(wordsOf({ kind: "mean", mean: share, range: [0, 1], share: true })).toBe(
      "40% (30% to 60%, to the nearest 10%)",
    );
  });

  it("says of a yes-or-no field how many had a yes", () => {
    const yesOrNo = (total: number, yes: number | undefined) =>
      wordsOf(
        shares(total, [
          ["Yes", yes],
          ["No", 10],
        ]),
        { metric: "share" },
      );
    expect(yesOrNo(40, 30)).toBe("yes: 30");
    expect(yesOrNo(15, 5)).toBe("yes: 5");
    expect(yesOrNo(15, undefined)).toBe("yes: fewer than 5");
  });

  it("says that no level stands out, or that two do", () => {
    const three = (a: number, b: number, c: number) =>
      wordsOf(
        shares(a + b + c, [
          ["A", a],
          ["B", b],
          ["C", c],
        ]),
      );
    expect(three(20, 20, 20)).toBe("no level stands out");
    expect(three(20, 20, 5)).toBe("most often \u201cA\u201d and \u201cB\u201d: 20 each");
  });

  it("says that half of the time at a step is not reached, and of one step not that it is the longest", () => {
    const median = { kind: "position", step: 7, lower: 35 } as const;
    const steps = [
      { code: "1", label: "One", median },
      { code: "2", label: "Two", median: tooFew },
    ];
    expect(wordsOf({ kind: "times", steps })).toBe("at \u201cOne\u201d: half not reached (5 weeks or more)");
    expect(
      wordsOf({
        kind: "times",
        steps: [{ code: "1", label: "One", median: { kind: "position", step: 7, estimate: 0, upper: 7 } }],
      }),
    ).toBe("at \u201cOne\u201d: half in less than a week (1 week or less)");
  });

  it("gives the interval of a clock that nobody ended first, and no share of those who did", () => {
    const points = curve.points.map((point) => ({ ...point, incidence: { reached: 1 - point.survival } }));
    expect(wordsOf({ kind: "clock", drawn: false, curve: { ...curve, points } })).toBe(
      "66% (54% to 78%) within 8 weeks",
    );
  });
});

describe("behind", () => {
  it("counts clients where a client's courses are averaged, and courses elsewhere", () => {
    const behinds = practiceFigures(english, sensateFocus).map(behind);
    expect(behinds).toEqual([
      { count: 55, of: "courses" },
      { count: 40, of: "clients" },
      { count: 50, of: "clients" },
      { count: 50, of: "clients" },
      { count: 50, of: "courses" },
      undefined,
      { count: 60, of: "courses" },
      undefined,
      { count: 60, of: "courses" },
      undefined,
    ]);
  });
});

describe("figures in German and French", () => {
  const said = [german, french].map((language) =>
    practiceFigures(language, sensateFocus).map((figure) => figureInWords(language, figure)),
  );

  it("follow the numbers, the quotation marks and the order of the language", () => {
    expect(said).toEqual([
      [
        "„Genitale Berührung“ oder weiter: 40",
        "−1,8 (−2,4 bis −1,2)",
        "3,2 (2,6 bis 3,8)",
        "30\u00a0% (24\u00a0% bis 36\u00a0%)",
        "am häufigsten „Einen Schritt weiter“: 30",
        "am längsten bei „Genitale Berührung“: die Hälfte innerhalb von 5 Wochen (3 bis 7)",
        "die mittlere Übungsreihe: „3 bis 5“",
        "nicht gezeigt",
        "50\u00a0% innerhalb von 8 Wochen; 16\u00a0% endeten vorher",
        "nicht gezeigt",
      ],
      [
        "«\u202fToucher génital\u202f» ou plus loin\u00a0: 40",
        "−1,8 (−2,4 à −1,2)",
        "3,2 (2,6 à 3,8)",
        "30\u00a0% (24\u00a0% à 36\u00a0%)",
        "le plus souvent «\u202fUn pas en avant\u202f»\u00a0: 30",
        "le plus long pour «\u202fToucher génital\u202f»\u00a0: la moitié en 5 semaines (3 à 7)",
        "la série d’exercices médiane\u00a0: «\u202f3 à 5\u202f»",
        "non affiché",
        "50\u00a0% en 8 semaines\u202f; 16\u00a0% ont pris fin avant",
        "non affiché",
      ],
    ]);
  });

  it("say a coarse mean without an interval, and two levels", () => {
    const mean = { kind: "mean", estimate: 3, step: 1.5, n: 15 } as const;
    const two = shares(40, [
      ["A", 20],
      ["B", 20],
    ]);
    const figures = practiceFigures(german, {
      metrics: [
        { code: "a", label: "A", metric: "x", figure: { kind: "mean", mean, range: [0, 10], share: false } },
        { code: "b", label: "B", metric: "x", figure: two },
      ],
    });
    expect(figures.map((figure) => figureInWords(german, figure))).toEqual([
      "3 (kein Intervall bestimmbar, auf 1,5 gerundet)",
      "am häufigsten „A“ und „B“: je 20",
    ]);
    expect(figures.map((figure) => figureInWords(french, figure))).toEqual([
      "3 (pas d’intervalle calculable, arrondi à 1,5 près)",
      "le plus souvent «\u202fA\u202f» et «\u202fB\u202f»\u00a0: 20 chacun",
    ]);
  });
});
