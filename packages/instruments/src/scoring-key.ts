import type { Figure } from "./figure.js";
import type { Range } from "./range.js";

/** How some items become one number. Missing items that a rule allows count as the mean of the others. */
export type Combination =
  /** Their sum times a factor in tenths, so that sums stay exact: 6 means × 0.6. Left out: × 1. */
  | { readonly kind: "sum"; readonly tenths?: number }
  /** Their mean times a whole number. */
  | { readonly kind: "mean"; readonly times: number };

export interface Subscale {
  readonly code: string;
  /** Item numbers, counted from 1. */
  readonly items: readonly number[];
  readonly by: Combination;
  /** As published; the items' ranges have to come to it. */
  readonly range: Range;
  /** Its items belong to other subscales too. */
  readonly overlaps?: boolean;
}

export type Total =
  | { readonly kind: "items"; readonly by: Combination }
  /** The sum of the subscales that do not overlap. */
  | { readonly kind: "subscales" }
  | { readonly kind: "none" };

export interface MissingLimits {
  /** How a caller chooses it. */
  readonly code: string;
  /** How many of all items may be missing for the total. */
  readonly total: number;
  /** The same by subscale code; none where left out. */
  readonly subscales?: Readonly<Record<string, number>>;
}

/** Up to how many missing items there is still a score. */
export type MissingRule = Figure & MissingLimits;

export interface ZeroLimit {
  readonly code: "low-activity" | "no-intercourse" | "not-applicable";
  /** Items whose 0 says that something did not take place. */
  readonly items: readonly number[];
  /** With more of them at 0 than this, the total does not mean what it says. */
  readonly atMost: number;
  /** Whether a missing one counts as a 0. */
  readonly countMissing?: boolean;
  /** Subscales that do not mean what they say then; the others can still be read. */
  readonly spoils?: readonly string[];
}

/** When a score can be added up and yet must not be read. */
export type ValidityRule = Figure & ZeroLimit;

export interface KeyParts {
  /** How a caller chooses it. */
  readonly code: string;
  /** One range for each item, in the order of the paper form. */
  readonly ranges: readonly Range[];
  /** Answers have one decimal, as marks on a line; otherwise they are whole numbers. */
  readonly decimals?: 1;
  /** Items that count the other way round. */
  readonly reversed?: readonly number[];
  /** Items that are asked and count in no score. They are not read. */
  readonly unscored?: readonly number[];
  readonly subscales?: readonly Subscale[];
  readonly total: Total;
  /** None, or none that is the default: every item is needed. */
  readonly missingRules?: readonly MissingRule[];
  readonly validityRules?: readonly ValidityRule[];
}

/** How items become scores, as data. Items are numbered from 1, as on paper. */
export type ScoringKey = Figure & KeyParts;

/** The plain sum of all items. */
export const sumOfItems: Total = { kind: "items", by: { kind: "sum" } };
