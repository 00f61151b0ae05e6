import type { PrintedCount, ReleasedBreakdown } from "@rapport/disclosure";
import { wilsonInterval } from "@rapport/statistics";
import type { Proportion } from "../results.js";

/** Under this printed denominator a percentage would say more than the counts do. */
const fewest = 20;

/** A printed part's count, where it is printed. */
export function printedCount(breakdown: ReleasedBreakdown, code: string): number | undefined {
  const part: PrintedCount | undefined = breakdown.parts.find((each) => each.code === code);
  return part && "count" in part ? part.count : undefined;
}

/** A share of two printed counts with its Wilson interval; `undefined` where either is missing or the whole is small. */
export function proportion(numerator: number | undefined, denominator: number, level: number): Proportion | undefined {
  if (numerator === undefined || denominator < fewest || numerator > denominator) return undefined;
  const { estimate, lower, upper } = wilsonInterval(numerator, denominator, { level });
  if (estimate === undefined || lower === undefined || upper === undefined) return undefined;
  return { numerator, denominator, estimate, lower, upper };
}
