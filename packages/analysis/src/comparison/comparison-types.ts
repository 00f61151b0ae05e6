import type { PrintedCount, Withheld } from "@rapport/disclosure";
import type { OpenedPeriod } from "@rapport/dataset";
import type { Label } from "../curve.js";

/** What a figure came to in one of two periods, as it is printed in that period's release. */
export interface ComparedValue {
  readonly kind: "value";
  /** Absent where so few stand behind it that none is given, or the time is not reached. */
  readonly estimate?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** Of a share of printed counts. */
  readonly numerator?: number;
  /** How many it is of: stays, episodes, people, or clients of a mean. Absent where that is not told. */
  readonly denominator?: number;
  /** Of a mean or a time: to what it is rounded, in the figure's unit. */
  readonly step?: number;
  /**
   * How far its protection can put it off, about, in its unit: the share that the most by which a printed count can be off is of
   * those counted, or half of a mean's step. It is in the interval of a difference. Absent where nothing limits it.
   */
  readonly rounding?: number;
  /** Of a share whose printed numerator is none, or all: what the true one is at most, or at least. */
  readonly atMost?: number;
  readonly atLeast?: number;
}

/**
 * How a difference was made: `newcombe` from two shares of printed counts (Newcombe 1998, method 10), `limits` from the limits
 * of two estimates (Zou & Donner 2008), `welch` from two means (Welch 1947). To
 * each of both half-widths the `rounding` of both values is added as squares. Limits are rounded outwards: shares to 0.01,
 * points to 0.1.
 */
export type DifferenceMethod = "newcombe" | "limits" | "welch";

/** Now less then. */
export interface ComparedDifference {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: DifferenceMethod;
}

/** A figure that is compared: which, and in what it is. */
export type ComparedCode =
  | "timeInStage/median"
  | "timeInStage/over30"
  | "timeInStage/over90"
  | "goalProgress/goalsMet"
  | "outcomeChange/improved"
  | "outcomeChange/change"
  | "homework/done"
  | "access/wait"
  | "access/attended"
  | "access/declined";

/** One figure of both periods. */
export interface ComparedFigure {
  readonly figure: ComparedCode;
  /** The stage or the instrument that it is of; everybody, as `all`, elsewhere. */
  readonly group: Label;
  /** A share is of 1; days are whole weeks; points are those of the instrument. */
  readonly unit: "share" | "days" | "points";
  readonly before: ComparedValue | Withheld;
  readonly now: ComparedValue | Withheld;
  /** Absent where a value of either period is, and for times, of which the two intervals are all that can be told. */
  readonly difference?: ComparedDifference;
  /** Whether enough stand behind both values for the difference to be told among the findings. */
  readonly restsOnEnough: boolean;
}

/** An earlier period beside that of the report. */
export interface Comparison {
  /** The days between which the earlier period's episodes were opened. */
  readonly opened: OpenedPeriod;
  /** The day until which these were followed: as long after the end of their period as those of the report. */
  readonly asOf: string;
  /** Whether the two periods are equally long, to three days; else episodes of the longer one were followed for longer. */
  readonly equallyLong: boolean;
  readonly level: number;
  readonly population: { readonly clients: PrintedCount; readonly episodes: PrintedCount };
  readonly figures: readonly ComparedFigure[];
  /** How many of them have a difference, and of how many of these the interval leaves out 0. */
  readonly differences: number;
  readonly apart: number;
}
