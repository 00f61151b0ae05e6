import type { ReleasedGroup, ReleasedRate, Withheld } from "@rapport/disclosure";
import { wilsonInterval } from "@rapport/statistics";
import { categoryLabel } from "../category-label.js";
import type { Label } from "../curve.js";
import { figureOf } from "../figure-of.js";
import { lifeTableCurve } from "../life-table/life-table-curve.js";
import type { ClockFigure, MeanFigure, RateFigure, SharesFigure, TimesFigure } from "./figure-types.js";
import { printedValue } from "../outcome-change/proportion.js";
import { asShare } from "./percent.js";
import { level } from "../level.js";

/** Where a released figure is found, and the threshold and the rounding under which it was released. */
export interface FigurePlace {
  readonly group: ReleasedGroup;
  readonly name: string;
  readonly k: number;
  readonly furthest?: number | undefined;
}

/** What the draft of one step of a figure of times is called. */
export function stepName(figure: string, step: string): string {
  return `${figure}:${step}`;
}

export function sharesFigure({ group, name }: FigurePlace, levels: readonly Label[], ordered: boolean): SharesFigure {
  const figure = figureOf(group, "breakdown", name);
  const labelOf = (code: string) => levels.find((each) => each.code === code)?.label ?? code;
  // Levels may have been merged into classes.
  const printed =
    figure.kind === "withheld"
      ? levels
      : figure.parts.map((each) => ({ code: each.code, label: categoryLabel(each, labelOf, ordered) }));
  return { kind: "shares", shares: figure, levels: printed, ordered };
}

export function meanFigure({ group, name }: FigurePlace, range: readonly [number, number]): MeanFigure {
  return { kind: "mean", mean: figureOf(group, "mean", name), range, share: false };
}

/** A mean share, which is drafted in percent (`percentRange`). */
export function meanShareFigure({ group, name }: FigurePlace): MeanFigure {
  return { kind: "mean", mean: asShare(figureOf(group, "mean", name)), range: [0, 1], share: true };
}

/** A life table with the exits `reached` and `ended`. */
export function clockFigure(
  { group, name, k, furthest }: FigurePlace,
  labels: Readonly<Record<string, string>>,
  drawn: boolean,
): ClockFigure {
  const curve = lifeTableCurve(figureOf(group, "lifeTable", name), { labels, k, level, furthest });
  return { kind: "clock", ...(curve ? { curve } : {}), drawn };
}

/** The Kaplan–Meier medians of steps, each drafted as a position under the figure's name and the step's code. */
export function timesFigure({ group, name }: FigurePlace, steps: readonly Label[]): TimesFigure {
  return {
    kind: "times",
    steps: steps.map((step) => ({ ...step, median: figureOf(group, "position", stepName(name, step.code)) })),
  };
}

/** Wilson's interval of a share, to whole percent; nothing where no share is given, or only a bound of it. */
function shareInterval(rate: ReleasedRate | Withheld): Pick<RateFigure, "interval"> {
  if (rate.kind === "withheld" || rate.percent === undefined || !("is" in rate.percent)) return {};
  const numerator = printedValue(rate.numerator);
  if (numerator === undefined || numerator > rate.denominator) return {};
  const { lower, upper } = wilsonInterval(numerator, rate.denominator, { level });
  if (lower === undefined || upper === undefined) return {};
  return { interval: { lower: Math.round(100 * lower) / 100, upper: Math.round(100 * upper) / 100 } };
}

export function rateFigure({ group, name }: FigurePlace): RateFigure {
  const rate = figureOf(group, "rate", name);
  return { kind: "rate", rate, ...shareInterval(rate) };
}
