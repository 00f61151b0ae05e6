import type { ScoringKey } from "./scoring-key.js";

/** The lowest and the highest value possible, both included. */
export type Range = readonly [min: number, max: number];

/** The mean and standard deviation of a group, in points of the total. */
export interface Norm {
  readonly mean: number;
  readonly sd: number;
  /** How many people the figures come from, where known. */
  readonly n?: number;
  readonly source: string;
}

/** Where the clinical range begins: a score is clinical when `score rule value` holds. */
export interface CutOff {
  readonly value: number;
  readonly rule: ">=" | "<=";
  readonly source: string;
}

export interface Reliability {
  readonly value: number;
  /** Internal consistency (Cronbach's alpha) or test-retest correlation: they answer different questions. */
  readonly kind: "alpha" | "retest";
  readonly source: string;
}

/** A published threshold: a change of this many points or more is reliable. */
export interface ReliableChange {
  readonly points: number;
  readonly source: string;
}

/** An outcome measure: how its numbers are made and read. It holds no item texts, which are under copyright. */
export interface Instrument {
  /** What records call it. */
  readonly code: string;
  readonly name: string;
  /** How many items it has. */
  readonly items?: number;
  /** The range of one item, where all have the same. */
  readonly itemRange?: Range;
  /** The range of the total. */
  readonly range: Range;
  /** Whether a higher total is the better one. */
  readonly higherIsBetter: boolean;
  /** Undefined where no figure with a source is at hand; a practice can then set its own. So for all that follow. */
  readonly cutOff?: CutOff;
  readonly reliability?: Reliability;
  /** People without the problem. */
  readonly functional?: Norm;
  /** People who seek help for it. */
  readonly clinical?: Norm;
  readonly reliableChange?: ReliableChange;
  /** How items become a score. Undefined: records hold the total. */
  readonly key?: ScoringKey;
  /** Who owns the form and on which terms it may be used. */
  readonly rights: string;
  /** Whom the form and its figures are made for. */
  readonly population: string;
}
