import type { PrintedCount, ReleasedBreakdown } from "@rapport/disclosure";
import { wilsonInterval } from "@rapport/statistics";
import type { Proportion } from "../results.js";

/** What the policy says of shares. */
export interface ShareRules {
  /** The confidence level of intervals. */
  readonly level: number;
  /** Under this printed denominator a percentage would say more than the counts do. */
  readonly fewestForPercent: number;
  /** How far a printed count can lie from the true one; absent where nothing limits it. */
  readonly furthest?: number | undefined;
}

/** The number to compute with: a printed 0 counts as 0; `undefined` where the count is held back. */
export function printedValue(printed: PrintedCount): number | undefined {
  if ("count" in printed) return printed.count;
  if ("fewerThan" in printed || "impossible" in printed) return 0;
  // No other form is left: one that is added does not compile here.
  const held: { readonly hidden: true } = printed;
  return held.hidden ? undefined : 0;
}

/** The number to compute with for one part; `undefined` where there is no such part or its count is held back. */
export function printedCount(breakdown: ReleasedBreakdown, code: string): number | undefined {
  const part = breakdown.parts.find((each) => each.code === code);
  return part && printedValue(part);
}

/** Up to the next whole percent. */
const wholeUp = (share: number): number => Math.min(1, Math.ceil(100 * share - 1e-9) / 100);

/**
 * What the true share is at most where the printed part is 0, and at least where the part is the whole: none and all are
 * never printed as such. Each printed count is off by no more than `furthest`.
 */
function ends(numerator: number, denominator: number, furthest: number | undefined): Partial<Proportion> {
  if (furthest === undefined || furthest >= denominator) return {};
  if (numerator === 0) return { atMost: wholeUp(furthest / (denominator - furthest)) };
  if (numerator !== denominator) return {};
  // Part and whole can be off by as much in opposite directions.
  return { atLeast: 1 - wholeUp((2 * furthest) / (denominator + furthest)) };
}

/** A share of two printed counts with its Wilson interval; `undefined` where either is missing or the whole is small. */
export function proportion(
  numerator: number | undefined,
  denominator: number,
  { level, fewestForPercent, furthest }: ShareRules,
): Proportion | undefined {
  if (numerator === undefined || denominator < fewestForPercent || numerator > denominator) return undefined;
  const { estimate, lower, upper } = wilsonInterval(numerator, denominator, { level });
  if (estimate === undefined || lower === undefined || upper === undefined) return undefined;
  return { numerator, denominator, estimate, lower, upper, ...ends(numerator, denominator, furthest) };
}
