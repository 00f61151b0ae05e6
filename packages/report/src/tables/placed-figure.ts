import type { GroupTest, Label, Proportion, RateFigure, SessionCurve, StageCurve } from "@rapport/analysis";
import type {
  ReleasedBreakdown,
  ReleasedMean,
  ReleasedPart,
  ReleasedPosition,
  ReleasedRate,
  ReleasedSpread,
} from "@rapport/disclosure";

/** A whole and its parts, each part with what it is called. */
export interface CountsFigure {
  readonly kind: "counts";
  readonly counts: ReleasedBreakdown;
  readonly labelOf: (part: ReleasedPart) => string;
}

/** A number that follows from printed ones, with the interval that it takes over from them. */
export interface DerivedValue {
  readonly estimate: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** What a mean is in, and the least and the most that it can be. */
export interface Scale {
  readonly unit?: string;
  readonly range?: readonly [number, number];
}

/**
 * One figure as the tables hold it; `setting` is a number that a method uses, and no result; `derived`
 * is computed from other printed figures.
 */
export type TableFigure =
  | CountsFigure
  | { readonly kind: "mean"; readonly mean: ReleasedMean; readonly scale: Scale }
  | { readonly kind: "position"; readonly position: ReleasedPosition; readonly unit: "days" | "sessions" }
  | { readonly kind: "spread"; readonly spread: ReleasedSpread; readonly scale: Scale }
  | { readonly kind: "rate"; readonly rate: ReleasedRate; readonly interval?: NonNullable<RateFigure["interval"]> }
  | { readonly kind: "proportion"; readonly proportion: Proportion }
  | { readonly kind: "setting"; readonly value: number; readonly scale: Scale }
  | { readonly kind: "derived"; readonly value: DerivedValue; readonly unit: string; readonly method: string }
  /** A test of groups: the class of its p as the analysis has it. */
  | { readonly kind: "test"; readonly below: GroupTest["below"]; readonly method: string }
  | { readonly kind: "curve"; readonly curve: StageCurve | SessionCurve }
  | { readonly kind: "withheld" };

/** Where a figure stands in a report. */
export interface Place {
  readonly question: string;
  readonly group: Label;
  /** Its label is absent where Rapport has no name for it. */
  readonly figure: { readonly code: string; readonly label?: string };
}

export interface PlacedFigure extends Place {
  readonly shown: TableFigure;
  /** How sure its interval is meant to be. */
  readonly level: number;
  /** What it is called among the published counts, where it is not by its code. */
  readonly publishedAs?: string;
}
