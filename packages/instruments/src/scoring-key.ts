import type { Range } from "./instrument.js";

/** A subscale whose score is its items' sum times a factor. */
export interface Domain {
  readonly code: string;
  /** Item numbers, counted from 1. */
  readonly items: readonly number[];
  /** The factor in tenths, so that sums stay exact: 6 means × 0.6. */
  readonly tenths: number;
}

/** How items become a score, as data. Items are numbered from 1, as on paper. */
export interface ScoringKey {
  /** One range for each item, in order. */
  readonly ranges: readonly Range[];
  /** Items that count the other way round. */
  readonly reversed?: readonly number[];
  /** How many items may be missing; the total is then the mean of the others times the number of items. */
  readonly mayMiss: number;
  /** Where given, the total is the sum of the domains' scores; otherwise of the items. */
  readonly domains?: readonly Domain[];
  /** Items whose 0 says "no activity"; with more of them at 0 than `atMost`, the score does not mean what it says. */
  readonly activity?: { readonly items: readonly number[]; readonly atMost: number };
  /** Clinical too, whatever the total: at least `count` items at `value` or above. */
  readonly clinicalItems?: readonly { readonly count: number; readonly value: number }[];
}

/** The same range for a number of items. */
export function sameRange(items: number, range: Range): readonly Range[] {
  return Array.from({ length: items }, () => range);
}

/** Item numbers from the first to the last, both included. */
export function itemsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
