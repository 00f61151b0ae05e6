import type { ComparedFigure, ComparedValue, Comparison } from "@rapport/analysis";

const withheld = { kind: "withheld", reason: "too-few" } as const;
const all = { code: "all", label: "All" };

function share(numerator: number, denominator: number, lower: number, upper: number): ComparedValue {
  return { kind: "value", numerator, denominator, estimate: numerator / denominator, lower, upper, rounding: 0.05 };
}

/** A clear difference of many, one that can be chance, a mean, a time, and what is not shown of one period. */
export const comparedFigures: readonly ComparedFigure[] = [
  {
    figure: "timeInStage/median",
    group: { code: "evaluation", label: "Evaluation" },
    unit: "days",
    before: { kind: "value", estimate: 21, lower: 14, upper: 28, step: 7, denominator: 90 },
    now: { kind: "value", lower: 35, step: 7, denominator: 85 },
    restsOnEnough: true,
  },
  {
    figure: "timeInStage/over30",
    group: { code: "evaluation", label: "Evaluation" },
    unit: "share",
    before: { kind: "value", estimate: 0.75, lower: 0.65, upper: 0.83, rounding: 0.09, denominator: 90 },
    now: { kind: "value", estimate: 0.7, lower: 0.6, upper: 0.79, rounding: 0.09, denominator: 85 },
    difference: { estimate: -0.05, lower: -0.23, upper: 0.14, method: "limits" },
    restsOnEnough: true,
  },
  {
    figure: "goalProgress/goalsMet",
    group: all,
    unit: "share",
    before: share(35, 100, 0.26, 0.45),
    now: share(60, 100, 0.5, 0.69),
    difference: { estimate: 0.25, lower: 0.09, upper: 0.4, method: "newcombe" },
    restsOnEnough: true,
  },
  {
    figure: "outcomeChange/improved",
    group: { code: "phq-9", label: "PHQ-9" },
    unit: "share",
    before: withheld,
    now: share(20, 40, 0.35, 0.65),
    restsOnEnough: false,
  },
  {
    figure: "outcomeChange/change",
    group: { code: "phq-9", label: "PHQ-9" },
    unit: "points",
    before: { kind: "value", estimate: -2, lower: -3, upper: -1, step: 1, rounding: 0.5, denominator: 40 },
    now: { kind: "value", estimate: -6, lower: -7, upper: -5, step: 1, rounding: 0.5, denominator: 40 },
    difference: { estimate: -4, lower: -5.6, upper: -2.4, method: "welch" },
    restsOnEnough: false,
  },
  {
    figure: "access/declined",
    group: all,
    unit: "share",
    before: { ...share(0, 120, 0, 0.03), atMost: 0.04 },
    now: share(15, 115, 0.08, 0.2),
    restsOnEnough: true,
  },
];

export const comparison: Comparison = {
  opened: { from: "2025-01-01", to: "2025-06-30" },
  asOf: "2025-06-30",
  equallyLong: true,
  level: 0.95,
  population: { clients: { count: 115 }, episodes: { count: 120 } },
  figures: comparedFigures,
  differences: 3,
  apart: 2,
};
