import type { InterventionTypeResult, Label, MetricResult, PluginMetricsResult, StageCurve } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";

export const tooFew = { kind: "withheld", reason: "too-few" } as const;

/** A distribution over levels of the given names and counts; `undefined` stands for a printed 0. */
export function shares(
  total: number,
  rows: readonly (readonly [label: string, count: number | undefined])[],
  ordered = false,
): Extract<MetricResult["figure"], { kind: "shares" }> {
  const code = (at: number) => `level_${at}`;
  return {
    kind: "shares",
    ordered,
    levels: rows.map(([label], at): Label => ({ code: code(at), label })),
    shares: {
      kind: "breakdown",
      total,
      parts: rows.map(([, count], at) => ({
        code: code(at),
        ...((count === undefined ? { fewerThan: 5 } : { count }) satisfies PrintedCount),
      })),
    },
  };
}

/** Half of 60 courses reached it, a sixth ended first. */
export const curve: StageCurve = {
  exits: [
    { code: "reached", label: "Reached" },
    { code: "ended", label: "Ended" },
  ],
  points: [
    { day: 0, survival: 1, atRisk: 60, incidence: { reached: 0, ended: 0 } },
    { day: 28, survival: 0.7, lower: 0.57, upper: 0.8, atRisk: 40, incidence: { reached: 0.25 } },
    { day: 56, survival: 0.34, lower: 0.22, upper: 0.46, atRisk: 20, incidence: { reached: 0.5, ended: 0.16 } },
  ],
};

const furthestStep: MetricResult = {
  code: "step",
  label: "Furthest step",
  metric: "furthestStep",
  figure: shares(
    55,
    [
      ["Touch that is not sexual", 15],
      ["Genital touch", 30],
      ["Usually ending in penetration", 10],
    ],
    true,
  ),
  // Wilson intervals from R: prop.test(40, 55, correct = FALSE) and (10, 55).
  reached: [
    {
      code: "level_1",
      label: "Genital touch",
      share: { numerator: 40, denominator: 55, estimate: 0.727, lower: 0.598, upper: 0.827 },
    },
    {
      code: "level_2",
      label: "Usually ending in penetration",
      share: { numerator: 10, denominator: 55, estimate: 0.182, lower: 0.102, upper: 0.303 },
    },
  ],
};

export const anxietyChange: MetricResult = {
  code: "anxietyChange",
  label: "Change in anxiety",
  unit: "0 to 10",
  better: "lower",
  metric: "change",
  figure: {
    kind: "mean",
    mean: { kind: "mean", estimate: -1.8, lower: -2.4, upper: -1.2, step: 0.2, n: 40 },
    range: [-10, 10],
    share: false,
  },
};

/** A type with a figure of every kind. */
export const sensateFocus: InterventionTypeResult = {
  code: "sensate-focus",
  label: "Sensate focus",
  description: "A couple goes at home from touch that is not sexual, step by step.",
  courses: {
    kind: "breakdown",
    total: 60,
    parts: [
      { code: "completed", count: 30 },
      { code: "stopped", count: 15 },
      { code: "ongoing", count: 15 },
    ],
  },
  metrics: [
    furthestStep,
    anxietyChange,
    {
      code: "anxiety",
      label: "Anxiety at the last practice",
      unit: "0 to 10",
      better: "lower",
      metric: "average",
      take: "last",
      figure: {
        kind: "mean",
        mean: { kind: "mean", estimate: 3.2, lower: 2.6, upper: 3.8, step: 0.2, n: 50 },
        range: [0, 10],
        share: false,
      },
    },
    {
      code: "stoppedEarly",
      label: "Practices that stopped early",
      better: "lower",
      metric: "share",
      take: "mean",
      figure: {
        kind: "mean",
        mean: { kind: "mean", estimate: 0.3, lower: 0.24, upper: 0.36, step: 0.02, n: 50 },
        range: [0, 1],
        share: true,
      },
    },
    {
      code: "lastMove",
      label: "Last move",
      metric: "choices",
      take: "last",
      figure: shares(50, [
        ["Stayed at the step", 20],
        ["Forward a step", 30],
        ["Back a step", undefined],
      ]),
    },
    {
      code: "times",
      label: "Time at each step",
      metric: "timeAtStep",
      figure: {
        kind: "times",
        steps: [
          { code: "1", label: "Touch", median: { kind: "position", step: 7, estimate: 21, lower: 14, upper: 28 } },
          {
            code: "2",
            label: "Genital touch",
            median: { kind: "position", step: 7, estimate: 35, lower: 21, upper: 49 },
          },
          { code: "3", label: "Penetration", median: tooFew },
        ],
      },
    },
    {
      code: "dose",
      label: "Dose",
      metric: "dose",
      figure: {
        kind: "dose",
        practices: shares(
          60,
          [
            ["0 to 2", 10],
            ["3 to 5", 30],
            ["6 or more", 20],
          ],
          true,
        ),
        perWeek: { ...shares(60, [["under 1", 60]], true), shares: tooFew },
      },
    },
    {
      code: "clock",
      label: "First completed step 3",
      metric: "milestoneClock",
      figure: { kind: "clock", drawn: true, curve },
    },
    {
      code: "firstPractice",
      label: "First practice",
      metric: "timeToFirst",
      figure: { kind: "clock", drawn: false },
    },
  ],
};

export const pluginMetrics: PluginMetricsResult = {
  question: "pluginMetrics",
  level: 0.95,
  types: [sensateFocus],
  withheld: [{ code: "bibliotherapy", label: "Bibliotherapy" }],
};
