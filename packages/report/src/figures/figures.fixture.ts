import type { FigureGroup, FiguresQuestion, FiguresResult, QuestionFigure, RateFigure } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";

/** A count as it is printed; `undefined` stands for a printed 0. */
const printed = (count: number | undefined): PrintedCount => (count === undefined ? { fewerThan: 5 } : { count });

/** A breakdown by code. */
export function sharesUnder(
  code: string,
  parts: Readonly<Record<string, readonly [label: string, count: number | undefined]>>,
  ordered = false,
): QuestionFigure {
  const all = Object.entries(parts);
  return {
    code,
    of: "episodes",
    figure: {
      kind: "shares",
      ordered,
      levels: all.map(([level, [label]]) => ({ code: level, label })),
      shares: {
        kind: "breakdown",
        total: all.reduce((total, [, [, count = 0]]) => total + count, 0),
        parts: all.map(([level, [, count]]) => ({ code: level, ...printed(count) })),
      },
    },
  };
}

/** A mean with its interval, of `n` clients. */
export function meanUnderCode(
  code: string,
  [estimate, lower, upper]: readonly [number, number?, number?],
  { n = 60, share = false }: { readonly n?: number; readonly share?: boolean } = {},
): QuestionFigure {
  const interval = { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
  return {
    code,
    of: "clients",
    figure: {
      kind: "mean",
      mean: { kind: "mean", estimate, ...interval, step: share ? 0.01 : 0.1, n },
      range: [-3, 3],
      share,
    },
  };
}

/** A rate of episodes, its share with an interval where one is given. */
export function rateUnderCode(
  code: string,
  numerator: number,
  denominator: number,
  percent?: number,
  interval?: RateFigure["interval"],
): QuestionFigure {
  const share = percent === undefined ? {} : { percent: { is: percent } };
  return {
    code,
    of: "episodes",
    figure: {
      kind: "rate",
      rate: { kind: "rate", numerator: { count: numerator }, denominator, ...share },
      ...(interval ? { interval } : {}),
    },
  };
}

export function groupOf(code: string, label: string, ...figures: readonly QuestionFigure[]): FigureGroup {
  return { code, label, figures };
}

export function resultOf(question: FiguresQuestion, ...groups: readonly FigureGroup[]): FiguresResult {
  return { question, level: 0.95, groups, withheld: [] };
}
