import type { FigureGroup, FiguresResult, QuestionFigure } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";
import { curve, tooFew } from "./practice.fixture.js";

type Counts = Readonly<Record<string, number | undefined>>;

/** A distribution over levels that are called by their codes; `undefined` stands for a printed 0. */
export function sharesBy(counts: Counts, total?: number): QuestionFigure["figure"] {
  const entries = Object.entries(counts);
  return {
    kind: "shares",
    ordered: false,
    levels: entries.map(([code]) => ({ code, label: code })),
    shares: {
      kind: "breakdown",
      total: total ?? entries.reduce((sum, [, count = 0]) => sum + count, 0),
      parts: entries.map(([code, count]) => ({
        code,
        ...((count === undefined ? { fewerThan: 5 } : { count }) satisfies PrintedCount),
      })),
    },
  };
}

/** A mean of so many clients, rounded to tenths. */
export function meanOf(
  estimate: number,
  [lower, upper]: readonly [number, number],
  n: number,
): QuestionFigure["figure"] {
  return {
    kind: "mean",
    mean: { kind: "mean", estimate, lower, upper, step: 0.1, n },
    range: [-100, 100],
    share: false,
  };
}

export const withheldShares: QuestionFigure["figure"] = { kind: "shares", shares: tooFew, levels: [], ordered: false };

/** A group with these figures, each of goals as far as a sentence names it. */
export function groupOf(figures: Readonly<Record<string, QuestionFigure["figure"]>>, code = "all"): FigureGroup {
  return {
    code,
    label: code === "all" ? "All goals" : code,
    figures: Object.entries(figures).map(([name, figure]) => ({ code: name, of: "goals", figure })),
  };
}

export const allGoals = groupOf({
  achievement: sharesBy({
    achieved: 45,
    improving: 30,
    in_progress: 10,
    no_change: 10,
    worsening: undefined,
    not_achieved: 15,
    none: 10,
  }),
  byArea: sharesBy({ desire: 50, pain: 40, other: 30 }),
  gboChange: meanOf(2.1, [1.4, 2.8], 60),
  gboRated: sharesBy({ twice: 75, once: 40, other_scale: 5, none: undefined }),
  gasLevels: sharesBy({ much_less: 5, less: 5, expected: 10, more: 10, much_more: undefined }),
  gasScore: meanOf(51.5, [46, 57], 30),
  gasChange: meanOf(3, [-2, 8], 30),
  goalsMet: sharesBy({ "0": 20, "1": 15, "2": 10, "3_or_more": undefined }),
  firstMet: { kind: "clock", curve, drawn: true },
  reviewed: sharesBy({ kept: 30, not_kept: 15, never: 5, too_short: 10 }),
  pathway: sharesBy({ medical: 25, family_of_origin: 15, none: 20 }),
});

export const goalProgress: FiguresResult = {
  question: "goalProgress",
  level: 0.95,
  groups: [
    allGoals,
    groupOf({ goalAndSymptom: sharesBy({ both: 25, goal_only: 15, symptom_only: 5, neither: 15 }) }, "core-10"),
  ],
  withheld: [],
};
