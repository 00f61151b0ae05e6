import type { Sensitive } from "./sensitive.js";

/** When a sum says too much of one who contributes to it. The parameters are for nobody outside to know. */
export type ConcentrationRule =
  /** The p% rule: the rest leaves the largest contribution open by less than `percent` of it. */
  | {
      readonly kind: "percent";
      readonly percent: number;
      /** How many of the largest contributors, after the first, tell each other what they know; 1 by default. */
      readonly coalition?: number;
    }
  /** The (n,k) rule: the `largest` contributions are more than `percent` of the sum. */
  | { readonly kind: "dominance"; readonly largest: number; readonly percent: number };

interface Concentration {
  readonly sum: number;
  readonly first: number;
  /** The sum of the largest `n`. */
  readonly top: (n: number) => number;
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function concentrationOf(contributions: readonly number[]): Concentration {
  if (contributions.some((value) => !(value >= 0))) throw new RangeError("Contributions are numbers from 0 up.");
  const ordered = contributions.toSorted((one, other) => other - one);
  return { sum: total(ordered), first: ordered[0] ?? 0, top: (n) => total(ordered.slice(0, n)) };
}

/** How much more than the sum its upper bound has to be, at least; up to 0 where the sum itself is far enough. */
function shortfall({ sum, first, top }: Concentration, rule: ConcentrationRule): number {
  switch (rule.kind) {
    case "percent":
      return (rule.percent / 100) * first - (sum - top(1 + (rule.coalition ?? 1)));
    case "dominance":
      return (100 / rule.percent) * top(rule.largest) - sum;
    default: {
      const unknown: never = rule;
      return unknown;
    }
  }
}

/**
 * Whether a sum of contributions, one for each unit of protection and in any order, is dominated by its largest ones
 * (Handbook on Statistical Disclosure Control, 2nd edition, 4.2, sensitivity rules). Throws a RangeError for a negative contribution, for which the rules say nothing.
 */
export function isDominated(contributions: readonly number[], rule: ConcentrationRule): boolean {
  return shortfall(concentrationOf(contributions), rule) > 0;
}

/**
 * The upper protection level of a sum: how far above it the reader's upper bound has to be, so that nobody's contribution
 * can be estimated more closely than the rule allows; 0 where it is not dominated (the same, upper protection levels).
 */
export function protectionLevel(contributions: readonly number[], rule: ConcentrationRule): number {
  return Math.max(0, shortfall(concentrationOf(contributions), rule));
}

/** A dominated sum as what has to be protected, to both sides alike; `undefined` where it is not dominated. */
export function sumTarget(
  variable: number,
  contributions: readonly number[],
  rule: ConcentrationRule,
): Sensitive | undefined {
  const level = protectionLevel(contributions, rule);
  // Nobody's contribution is below 0, so that more room below than there is cannot be asked for.
  const below = Math.min(level, total(contributions));
  return level > 0 ? { terms: [[variable, 1]], width: 1, below, above: level } : undefined;
}
