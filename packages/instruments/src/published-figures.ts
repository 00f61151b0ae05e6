import type { About, Figure } from "./figure.js";
import type { Range } from "./range.js";

export interface Threshold extends About {
  /** How a caller chooses it. */
  readonly code: string;
  /** In points of the score that it is about. */
  readonly value: number;
  /** A score is clinical when `score rule value` holds. */
  readonly rule: ">=" | ">" | "<=" | "<";
  /** What a score on that side is taken to say. */
  readonly meaning: string;
  /** Clinical too, whatever the score: at least `count` items at `value` or above. */
  readonly orItems?: readonly { readonly count: number; readonly value: number }[];
  readonly sensitivity?: number;
  readonly specificity?: number;
}

/** Where the clinical range begins. */
export type CutOff = Figure & Threshold;

export interface Coefficient extends About {
  readonly value: number;
  /** The highest it can be, where the source gives a range or only the lowest (then 1). Such a figure is no default. */
  readonly upTo?: number;
  /** They answer different questions: within one sitting (`alpha`, `split-half`), or from one to the next (the others). */
  readonly kind: "alpha" | "split-half" | "retest" | "intraclass" | "not-stated";
}

export type Reliability = Figure & Coefficient;

export interface Distribution extends About {
  /** People without the problem, or people who seek help for it. */
  readonly group: "functional" | "clinical";
  readonly mean: number;
  readonly sd: number;
  /** How many people the figures come from, where known. */
  readonly n?: number;
}

/** The mean and standard deviation of a group, in points. */
export type Norm = Figure & Distribution;

export interface ReliablePoints extends About {
  readonly points: number;
  /** Whether a change of just so many points is reliable, or only one of more. */
  readonly reliable: ">=" | ">";
  /** The confidence at which it holds. Undefined where its source does not say. */
  readonly level?: number;
}

/** A published threshold of change. */
export type ReliableChange = Figure & ReliablePoints;

export interface ImportantPoints extends About {
  readonly points: number;
}

/** The smallest change that people notice as one (minimal important difference). */
export type MinimalChange = Figure & ImportantPoints;

export interface Band {
  readonly code: string;
  /** First and last score. */
  readonly range: Range;
}

export interface Severity extends About {
  /** From the lowest scores to the highest. */
  readonly bands: readonly Band[];
}

export type Bands = Figure & Severity;
