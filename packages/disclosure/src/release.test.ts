import { describe, expect, it } from "vitest";
import type { Draft, DraftFigure } from "./draft.js";
import { defaultPolicy, definePolicy } from "./policy.js";
import { release } from "./release.js";

const cell = (count: number, units = count) => ({ count, units });

function draftOf(figure: DraftFigure, units = 100): Draft {
  return {
    population: { clients: cell(units), episodes: cell(units), clientsWithoutConsent: cell(3) },
    questions: [{ question: "q", groups: [{ code: "g", units, figures: { figure } }] }],
  };
}

const figureOf = (figure: DraftFigure, units?: number) =>
  release(draftOf(figure, units)).released?.questions[0]?.groups[0]?.figures["figure"];

describe("the airlock's threshold", () => {
  const parts = [
    { code: "a", ...cell(52) },
    { code: "b", ...cell(9) },
    { code: "c", ...cell(0) },
    { code: "d", ...cell(30, 9) },
  ];
  const figure = figureOf({ kind: "breakdown", total: cell(91), parts });

  it("refuses a report about fewer than k units", () => {
    const empty = { kind: "breakdown", total: cell(9), parts: [] } as const;
    expect(release(draftOf(empty, 9)).refusals?.map((refusal) => refusal.code)).toEqual(["too-few-clients"]);
    expect(release(draftOf(empty, 10)).refusals).toBeUndefined();
  });

  it("prints 0 and 9 alike, and counts units, not things", () => {
    expect(figure).toEqual({
      kind: "breakdown",
      total: 90,
      parts: [
        { code: "a", count: 50 },
        { code: "b", fewerThan: 10 },
        { code: "c", fewerThan: 10 },
        { code: "d", fewerThan: 10 },
      ],
    });
  });

  it("names a group under the threshold and says nothing else of it", () => {
    const draft = draftOf({ kind: "spread", estimate: 3, units: 9 });
    const groups = [{ code: "small", units: 9, figures: draft.questions[0]?.groups[0]?.figures ?? {} }];
    const { released } = release({ ...draft, questions: [{ question: "q", groups }] });
    expect(released?.questions).toEqual([{ question: "q", groups: [], withheldGroups: ["small"] }]);
  });

  it("rounds the population, and hides how few are without consent", () => {
    const { released } = release(draftOf({ kind: "spread", estimate: 3, units: 9 }, 102));
    expect(released?.population).toEqual({ clients: 100, episodes: 100, clientsWithoutConsent: { fewerThan: 10 } });
  });
});

describe("a released median", () => {
  const median = { kind: "position", estimate: 59, lower: 45, upper: undefined } as const;

  it("is in whole weeks, and a bound that is not reached stays away", () => {
    expect(figureOf({ ...median, unitsBelow: 10, unitsAbove: 10 })).toEqual({
      kind: "position",
      estimate: 56,
      lower: 42,
    });
  });

  it("has an interval that is rounded outwards, so that it still holds what it should", () => {
    const interval = { ...median, lower: 42, upper: 64, unitsBelow: 10, unitsAbove: 10 };
    expect(figureOf(interval)).toMatchObject({ estimate: 56, lower: 42, upper: 70 });
    expect(figureOf({ ...interval, lower: 48 })).toMatchObject({ lower: 42 });
  });

  it("needs k units on each side", () => {
    expect(figureOf({ ...median, unitsBelow: 9, unitsAbove: 50 })).toEqual({ kind: "withheld", reason: "too-few" });
    expect(figureOf({ ...median, unitsBelow: 50, unitsAbove: 9 })).toEqual({ kind: "withheld", reason: "too-few" });
  });

  it("may be not reached", () => {
    const open = { kind: "position", estimate: undefined, lower: undefined, upper: undefined } as const;
    expect(figureOf({ ...open, unitsBelow: 4, unitsAbove: 6 })).toEqual({ kind: "position" });
    expect(figureOf({ ...open, unitsBelow: 4, unitsAbove: 5 })).toEqual({ kind: "withheld", reason: "too-few" });
  });
});

describe("a released mean", () => {
  const mean = { kind: "mean", estimate: -13.33, lower: -16.1, upper: -10.5, n: 52, units: 50, range: 63 } as const;

  it("is printed to a step that one person cannot move it by more than", () => {
    // 63 / 50 = 1.26, so the step is 2.
    expect(figureOf(mean)).toEqual({ kind: "mean", estimate: -14, lower: -18, upper: -10, step: 2, n: 50 });
  });

  it("has steps under one where many stand behind it, printed without binary noise", () => {
    expect(figureOf({ ...mean, estimate: 0.3, units: 700 })).toMatchObject({ step: 0.1, estimate: 0.3 });
    expect(figureOf({ ...mean, estimate: 0.31, units: 400 })).toMatchObject({ step: 0.2, estimate: 0.4 });
  });

  it("has whole steps under ten where fewer stand behind it", () => {
    // 151 / 30 = 5.03, so the step is 6.
    expect(figureOf({ ...mean, estimate: 16.47, units: 30, range: 151 })).toMatchObject({ step: 6, estimate: 18 });
    expect(figureOf({ ...mean, estimate: 16.47, units: 20, range: 400 })).toMatchObject({ step: 20, estimate: 20 });
  });

  it("is withheld under twice k units", () => {
    expect(figureOf({ ...mean, units: 20 }, 20)).toMatchObject({ kind: "mean" });
    expect(figureOf({ ...mean, units: 19 })).toEqual({ kind: "withheld", reason: "too-few" });
  });
});

describe("a released spread", () => {
  it("has one decimal, and twice k units behind it", () => {
    expect(figureOf({ kind: "spread", estimate: 11.826, units: 20 })).toEqual({ kind: "spread", estimate: 11.8 });
    expect(figureOf({ kind: "spread", estimate: 11.826, units: 19 })).toEqual({ kind: "withheld", reason: "too-few" });
  });
});

describe("a policy", () => {
  it("is ten units and multiples of five unless it says otherwise", () => {
    expect(defaultPolicy).toEqual({ k: 10, base: 5 });
    expect(definePolicy({ k: 20 })).toEqual({ k: 20, base: 5 });
  });

  it("never has a threshold under its base, so that no printed count proves a smaller one", () => {
    expect(() => definePolicy({ k: 4 })).toThrow(RangeError);
    expect(() => definePolicy({ base: 2 })).toThrow(RangeError);
    expect(() => definePolicy({ k: 10.5 })).toThrow(RangeError);
  });
});
