import type { RecordSpan, Stay } from "./stay.js";

/**
 * The stays that the records hold: those in progress at the start of the records, and all later ones. A stay that was
 * left on that day or before left no trace.
 *
 * A stay with length T that was entered a > 0 days before the records is thus held where T > a. That is the condition
 * under which delayed entry puts it at risk (it enters after a; at a tied day events come before entries), so an
 * estimate that uses `observed_from` is not biased by what is missing (left truncation: Andersen, Borgan, Gill &
 * Keiding 1993, III.3).
 */
export function recordedStays(stays: readonly Stay[], span: RecordSpan): readonly Stay[] {
  return stays.filter((stay) => stay.enteredOn >= span.from || stay.leftOn === undefined || stay.leftOn > span.from);
}

/** The day from which the records would show the stay's end, where they began later than the stay. */
export function observedFrom(stay: Stay, span: RecordSpan): number | undefined {
  return stay.enteredOn < span.from ? span.from : undefined;
}
