import type { OpenedPeriod } from "@rapport/dataset";
import { UsageError } from "../outcome.js";

/** A period to compare with: it always has an end. */
export interface ComparedPeriod extends OpenedPeriod {
  readonly to: string;
}

interface Periods {
  readonly from?: string;
  readonly to?: string;
  readonly compareFrom?: string;
  readonly compareTo?: string;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/**
 * The earlier period that a report is to be compared with; `undefined` where none was asked for. It may have no beginning, and
 * the report's own period no end: on these sides they cannot overlap.
 *
 * Throws a UsageError where the periods overlap, stand the other way round, or are not parted by a day.
 */
export function comparedPeriod({ from, to, compareFrom, compareTo }: Periods): ComparedPeriod | undefined {
  if (compareTo === undefined) {
    if (compareFrom === undefined) return undefined;
    throw new UsageError("--compare-from needs --compare-to: the day on which the earlier period ends.");
  }
  if (from === undefined) {
    throw new UsageError(
      "--compare-to needs --from: the day on which the period of the report begins, after the earlier one.",
    );
  }
  if (compareFrom !== undefined && compareFrom > compareTo) {
    throw new UsageError("The day of --compare-from comes before that of --compare-to, or is the same.");
  }
  if (to !== undefined && compareFrom !== undefined && compareFrom > to) {
    throw new UsageError(
      "The period to compare with is the earlier one. Change the two: give it by --from and --to, and the other by --compare-from and --compare-to.",
    );
  }
  if (compareTo >= from) {
    throw new UsageError(
      `The two periods overlap. Let the earlier one end before the day of --from, for instance --compare-to ${dayBefore(from)}.`,
    );
  }
  return { ...(compareFrom === undefined ? {} : { from: compareFrom }), to: compareTo };
}
