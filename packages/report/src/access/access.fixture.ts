import type { FigureGroup, FiguresResult, QuestionFigure } from "@rapport/analysis";
import { curve, shares } from "../practice.fixture.js";

const mean = (estimate: number, lower: number, upper: number): QuestionFigure["figure"] => ({
  kind: "mean",
  mean: { kind: "mean", estimate, lower, upper, step: 0.01, n: 90 },
  range: [0, 1],
  share: true,
});

const none = ["2024-08", "2024-09", "2024-10", "2024-11", "2024-12", "2025-01", "2025-02", "2025-03", "2025-04"];
const calm = [
  "2025-08",
  "2025-09",
  "2025-10",
  "2025-11",
  "2025-12",
  "2026-01",
  "2026-02",
  "2026-03",
  "2026-04",
  "2026-05",
];

/** First contacts from August 2025 on: 10 and 15 by turns, 45 in June 2026 and 10 in July. */
const months: QuestionFigure["figure"] = {
  kind: "shares",
  ordered: true,
  levels: [],
  shares: {
    kind: "breakdown",
    total: 180,
    parts: [
      ...["earlier", ...none, "2025-05", "2025-06", "2025-07"].map((code) => ({ code, fewerThan: 5 })),
      ...calm.map((code, at) => ({ code, count: at % 2 === 0 ? 10 : 15 })),
      { code: "2026-06", count: 45 },
      { code: "2026-07", count: 10 },
    ],
  },
};

export const accessFigures: Readonly<Record<string, QuestionFigure["figure"]>> = {
  toFirstSession: { kind: "clock", curve, drawn: true },
  halfCame: {
    kind: "times",
    steps: [
      {
        code: "first",
        label: "First session",
        median: { kind: "position", estimate: 14, lower: 7, upper: 21, step: 7 },
      },
    ],
  },
  attendedShare: mean(0.85, 0.82, 0.88),
  missedShare: mean(0.05, 0.03, 0.07),
  perEpisode: shares(
    80,
    [
      ["0", 15],
      ["1", 10],
      ["2\u20133", 30],
      ["4\u20136", 25],
    ],
    true,
  ),
  spacing: shares(
    60,
    [
      ["Up to 7 days", 40],
      ["8 to 14 days", 20],
    ],
    true,
  ),
  months,
  declined: {
    kind: "rate",
    rate: { kind: "rate", numerator: { count: 15 }, denominator: 180, percent: { is: 8 } },
  },
  declines: shares(15, [
    ["Fee or sliding scale", 10],
    ["Other", 5],
  ]),
};

/** A group of figures by their codes. */
export function groupOf(figures: Readonly<Record<string, QuestionFigure["figure"]>>): FigureGroup {
  return {
    code: "all",
    label: "All",
    figures: Object.entries(figures).map(([code, figure]) => ({ code, of: "episodes", figure })),
  };
}

export function accessResultOf(figures: Readonly<Record<string, QuestionFigure["figure"]>>): FiguresResult {
  return { question: "access", level: 0.95, groups: [groupOf(figures)], withheld: [] };
}
