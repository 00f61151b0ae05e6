import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { released } from "./released.fixture.js";
import { runChart } from "./run-chart.js";
import type { RunData, RunPoint } from "./run-data.js";
import { overlaps, textBoxes } from "./text-boxes.fixture.js";
import { byClass, byTag, linesOf, numberOf } from "./tree.fixture.js";

const options = { id: "five", title: "First contacts by month", description: "A line of dots." };

/** Months from July 2024 on. */
const monthsOf = (counts: readonly (number | undefined)[]): readonly RunPoint[] =>
  counts.map((count, at) => {
    const number = 12 * 2024 + 6 + at;
    const month = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
    return { month, ...(count === undefined ? {} : { count }) };
  });

const chartOf = (data: RunData, width?: number, language = english) =>
  runChart(released(data), { ...options, language, ...(width === undefined ? {} : { width }) });

const varied = Array.from({ length: 24 }, (_, at) => 10 + 5 * (at % 3));
const limits = { mean: 15, lower: 4, upper: 26 };

describe("runChart", () => {
  it("refuses numbers that did not pass the airlock", () => {
    const smuggled = { points: monthsOf(varied) } as Parameters<typeof runChart>[0];
    expect(() => runChart(smuggled, options)).toThrow(TypeError);
  });

  it.each([
    ["a month that is none", { points: [{ month: "2026-13", count: 1 }] }],
    ["a month left out", { points: [...monthsOf([1]), { month: "2026-06", count: 1 }] }],
    ["a count below 0", { points: monthsOf([-1]) }],
    ["a count that is none", { points: monthsOf([Number.NaN]) }],
    ["limits on one side of the mean", { points: monthsOf([1, 2]), limits: { mean: 1, lower: 2, upper: 3 } }],
  ])("refuses %s", (_rule, data) => {
    expect(() => chartOf(data)).toThrow(RangeError);
  });

  it("draws a dot for each month, from left to right, above a zero line", () => {
    const chart = chartOf({ points: monthsOf([5, 15, 10]) });
    const dots = byClass(chart, "rc-dot");
    expect(dots).toHaveLength(3);
    const [first, second, third] = dots.map((dot) => ({ x: numberOf(dot, "cx"), y: numberOf(dot, "cy") }));
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo((third?.x ?? 0) - (second?.x ?? 0), 1);
    // 0, 5 and 15 lie on one scale.
    const zero = numberOf(byClass(chart, "rc-axis")[0], "y1");
    expect(zero - (second?.y ?? 0)).toBeCloseTo(3 * (zero - (first?.y ?? 0)), 1);
  });

  it("names the mean and its limits at their ends, and draws no lower limit at 0", () => {
    const named = linesOf(chartOf({ points: monthsOf(varied), limits }));
    expect(named).toEqual(expect.arrayContaining(["upper limit", "26", "mean", "15", "lower limit", "4"]));
    const zero = linesOf(chartOf({ points: monthsOf(varied), limits: { ...limits, lower: 0 } }));
    expect(zero).not.toContain("lower limit");
    const none = linesOf(chartOf({ points: monthsOf(varied) }));
    expect(none).not.toContain("mean");
  });

  it("tells months that are hardly chance by their shape, and says what it means", () => {
    const points = monthsOf(varied).map((point, at): RunPoint => {
      if (at === 3) return { ...point, signal: "beyond-limit" };
      return at > 15 ? { ...point, signal: "run" } : point;
    });
    const chart = chartOf({ points, limits });
    // One more of each stands in the key.
    expect(byClass(chart, "rc-beyond-limit")).toHaveLength(2);
    expect(byClass(chart, "rc-run")).toHaveLength(9);
    expect(byClass(chart, "rc-dot")).toHaveLength(15);
    expect(linesOf(chart).join(" ")).toContain("Beyond a limit, which chance alone seldom brings");
    expect(linesOf(chartOf({ points: monthsOf(varied), limits })).join(" ")).not.toContain("chance alone");
  });

  it("leaves a gap where a month is not shown, and says so", () => {
    const chart = chartOf({ points: monthsOf([10, 15, undefined, 10, 10]) });
    expect(byClass(chart, "rc-dot")).toHaveLength(4);
    const path = String(byClass(chart, "rc-curve")[0]?.properties["d"]);
    expect(path.match(/M/gu)).toHaveLength(2);
    expect(linesOf(chart)).toContain("A gap is a month that is not shown.");
  });

  it("stands in the middle where there is one month", () => {
    const chart = chartOf({ points: monthsOf([10]) });
    expect(linesOf(chart)).toEqual(expect.arrayContaining(["Jul", "2024"]));
    expect(byClass(chart, "rc-dot")).toHaveLength(1);
  });

  const equal = { points: monthsOf(varied.map(() => 10)), limits: { mean: 10, lower: 10, upper: 10 } };
  const huge = {
    points: monthsOf(varied.map((count) => 123_456 * count)),
    limits: { mean: 1_851_840, lower: 1_700_000, upper: 2_000_000 },
  };
  const signalled = {
    points: monthsOf(varied).map((point, at): RunPoint => ({
      ...point,
      signal: at % 2 === 0 ? "run" : "beyond-limit",
    })),
    limits,
  };
  const cases: readonly (readonly [string, RunData])[] = [
    ["24 months", { points: monthsOf(varied), limits }],
    ["one month", { points: monthsOf([10]) }],
    ["two months", { points: monthsOf([10, 15]), limits: { mean: 12.5, lower: 0, upper: 25.8 } }],
    ["all equal", equal],
    ["all none but one", { points: monthsOf([0, 0, 5, 0]), limits: { mean: 1.25, lower: 0, upper: 10.1 } }],
    ["huge numbers", huge],
    ["gaps", { points: monthsOf([undefined, 10, undefined, 20, undefined]) }],
    ["limits near to the mean", { points: monthsOf(varied), limits: { mean: 15, lower: 14.5, upper: 15.5 } }],
    ["signals", signalled],
  ];
  it.each(cases.flatMap(([name, data]) => [320, 340, 720, 960].map((width) => ({ name, data, width }))))(
    "no text lies on another or leaves the chart in any language: $name, $width px",
    ({ data, width }) => {
      for (const language of [english, german, french]) {
        const chart = chartOf(data, width, language);
        const boxes = textBoxes(chart);
        expect(overlaps(boxes), language.code).toEqual([]);
        const height = numberOf(chart, "height");
        for (const { text, left, right, top, bottom } of boxes) {
          expect(left >= 0 && right <= width && top >= 0 && bottom <= height, text).toBe(true);
        }
        const dots = [...byTag(chart, "circle")].map((dot) => numberOf(dot, "cx"));
        expect(dots.every((x) => x > 0 && x < width)).toBe(true);
      }
    },
  );

  it("speaks German and French: months, counts, limits and what marks mean", () => {
    const said = linesOf(chartOf(signalled, 960, german));
    expect(said).toEqual(
      expect.arrayContaining([
        "Okt",
        "obere Grenze",
        "Mittelwert",
        "untere Grenze",
        "Jenseits einer Grenze, was durch Zufall allein selten vorkommt",
      ]),
    );
    expect(linesOf(chartOf(huge, 960, german))).toContain("2.000.000");
    const gap = { points: monthsOf([undefined, 10, 20]) };
    expect(linesOf(chartOf(gap, 720, german))).toEqual(
      expect.arrayContaining(["Aug", "Eine Lücke ist ein Monat, der nicht gezeigt wird."]),
    );
    expect(linesOf(chartOf(gap, 720, french))).toEqual(
      expect.arrayContaining(["août", "Un vide est un mois non affiché."]),
    );
  });
});
