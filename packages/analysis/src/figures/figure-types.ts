import type { ReleasedBreakdown, ReleasedMean, ReleasedPosition, ReleasedRate, Withheld } from "@rapport/disclosure";
import type { Label, StageCurve } from "../curve.js";

/** Things by what each came to: a level, a step, a number. Parts in the order of `levels`. */
export interface SharesFigure {
  readonly kind: "shares";
  readonly shares: ReleasedBreakdown | Withheld;
  readonly levels: readonly Label[];
  /** Whether `levels` stand in an order, as steps and numbers do. */
  readonly ordered: boolean;
}

/**
 * A mean in which clients who share a person count once, by the mean of what they have several of: `mean.n` is the number
 * of such clients, and the interval is over them.
 */
export interface MeanFigure {
  readonly kind: "mean";
  readonly mean: ReleasedMean | Withheld;
  /** The least and the most that it can be. */
  readonly range: readonly [number, number];
  /** A share from 0 to 1, to be written in percent. */
  readonly share: boolean;
}

/** Half of those that were at a step spent this long or less there; in days, always whole weeks. */
export interface TimesFigure {
  readonly kind: "times";
  readonly steps: readonly (Label & { readonly median: ReleasedPosition | Withheld })[];
}

/** A number of things beside another: a share of it, or so many for each of it. */
export interface RateFigure {
  readonly kind: "rate";
  readonly rate: ReleasedRate | Withheld;
  /**
   * Of a share that is given in percent: Wilson's interval (1927) of the printed counts, from 0 to 1, to whole percent. It takes
   * the things that are counted as independent, so that it is rather too narrow where clients have several of them.
   */
  readonly interval?: { readonly lower: number; readonly upper: number };
}

/**
 * How long until something was reached, counted from a beginning: `curve.points[].incidence.reached` is the share that
 * reached it by a day, `ended` the share that ended first. Absent where too few did either.
 */
export interface ClockFigure {
  readonly kind: "clock";
  readonly curve?: StageCurve;
  /** Drawn as a curve, beside being said in words. */
  readonly drawn: boolean;
}
