import type { MetricResult, ReportContent } from "@rapport/analysis";
import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { curve, pluginMetrics, sensateFocus, shares, tooFew } from "../practice.fixture.js";
import { sampleContent } from "../sample.fixture.js";
import { barsData, incidenceData } from "./figure-charts.js";
import { practiceFigureIn } from "./practice-charts.js";

const first = (content: ReportContent) => practiceFigureIn(english, content, 0, 0);
const contentOf = (figure: MetricResult["figure"]) => ({
  ...sampleContent,
  questions: [
    { ...pluginMetrics, types: [{ ...sensateFocus, metrics: [{ code: "a", label: "A", metric: "x", figure }] }] },
  ],
});
const barsOf = (figure: MetricResult["figure"]) => barsData(english, contentOf(figure), first).bars;
const levels = (count: number, each = 10) =>
  Array.from({ length: count }, (_, at): readonly [string, number] => [`Level ${at + 1}`, each]);

describe("barsData", () => {
  it("gives every level its count and its share of all courses", () => {
    expect(barsData(english, sampleContent, first).bars).toEqual([
      { label: "Touch that is not sexual", note: "15 courses, 27%", share: 15 / 55 },
      { label: "Genital touch", note: "30 courses, 55%", share: 30 / 55 },
      { label: "Usually ending in penetration", note: "10 courses, 18%", share: 10 / 55 },
    ]);
  });

  it("draws no bar of a printed 0, and puts neighbours of which the same is said together", () => {
    const figure = shares(40, [
      ["A", undefined],
      ["B", 30],
      ["C", undefined],
      ["D", undefined],
    ]);
    expect(barsOf(figure)).toEqual([
      { label: "A", note: "fewer than 5" },
      { label: "B", note: "30 courses, 75%", share: 0.75 },
      { label: "C, D", note: "fewer than 5 each" },
    ]);
  });

  it("draws none of fewer than 20 courses, of two levels, or where no level is shown", () => {
    expect(barsOf(shares(15, levels(3, 5)))).toEqual([]);
    expect(barsOf(shares(20, levels(2)))).toEqual([]);
    expect(
      barsOf(
        shares(
          20,
          [1, 2, 3].map((at) => [`Level ${at}`, undefined] as const),
        ),
      ),
    ).toEqual([]);
    expect(barsOf({ ...shares(30, levels(3)), shares: tooFew })).toEqual([]);
  });

  it("draws up to six levels and what is none of them, and up to twelve that stand in an order", () => {
    expect(barsOf(shares(70, levels(7)))).toHaveLength(7);
    expect(barsOf(shares(80, levels(8)))).toEqual([]);
    expect(barsOf(shares(120, levels(12), true))).toHaveLength(12);
    expect(barsOf(shares(300, levels(30), true))).toEqual([]);
  });

  it("has no bar where the question was not asked, or there is no such figure", () => {
    expect(barsData(english, { ...sampleContent, questions: [] }, first).bars).toEqual([]);
    expect(barsData(english, sampleContent, (content) => practiceFigureIn(english, content, 0, 99)).bars).toEqual([]);
  });
});

describe("incidenceData", () => {
  const clock = { kind: "clock", drawn: true, curve } as const;

  it("has the points of a clock that is to be drawn, and says that its lines end for few", () => {
    const { points, endsForFew } = incidenceData(contentOf(clock), first);
    expect(points.map(({ day, reached, ended }) => [day, reached, ended])).toEqual([
      [0, 0, 0],
      [28, 0.25, undefined],
      [56, 0.5, 0.16],
    ]);
    // 20 go on after day 56; printed in multiples of 5, 9 are at most 10.
    expect(endsForFew).toBe(false);
    const policy = { ...sampleContent.policy, fewestForStatistic: 20 };
    expect(incidenceData({ ...contentOf(clock), policy }, first).endsForFew).toBe(true);
  });

  it("has none where a clock is said in words, has no curve, or has one point alone", () => {
    const none = { points: [] };
    expect(incidenceData(contentOf({ ...clock, drawn: false }), first)).toEqual(none);
    expect(incidenceData(contentOf({ kind: "clock", drawn: true }), first)).toEqual(none);
    const one = { ...curve, points: curve.points.slice(0, 1) };
    expect(incidenceData(contentOf({ ...clock, curve: one }), first)).toEqual(none);
    expect(incidenceData(sampleContent, first)).toEqual(none);
  });
});
