import type { Terms } from "../program/program-types.js";
import type { Target } from "../system/count-system.js";

/** A target that may also have protection levels: how far from the true value the reader's bounds have to be, at least. */
export interface Sensitive extends Target {
  /** The lower protection level: the lowest possible value is this far below the true one, or further. */
  readonly below?: number;
  /** The upper protection level. */
  readonly above?: number;
}

/** What a sensitive form asks of a pattern, measured from its true value. Whole numbers, as counts are. */
export interface Need {
  readonly terms: Terms;
  readonly value: number;
  /** How far the reader has to be able to go down, up, and in both together. */
  readonly fall: number;
  readonly rise: number;
  readonly span: number;
  /** One of the two has to be possible: to leave the values that must not be all; `undefined` where there is no such way. */
  readonly escape?: { readonly fall: number | undefined; readonly rise: number | undefined };
}

const finite = (distance: number) => (Number.isFinite(distance) ? distance : undefined);

export function valueOf(terms: Terms, counts: ArrayLike<number>): number {
  return terms.reduce((sum, [variable, coefficient]) => sum + coefficient * (counts[variable] ?? 0), 0);
}

/** The same form with its sign turned, whose fall is the form's rise. */
export function negated(terms: Terms): Terms {
  return terms.map(([variable, coefficient]) => [variable, -coefficient]);
}

/** What `target` asks, given the counts. A form whose true value is outside of `within` has nothing to leave. */
export function needOf(counts: readonly number[], target: Sensitive): Need {
  const { terms, width, within, below = 0, above = 0 } = target;
  const value = valueOf(terms, counts);
  const need = { terms, value, fall: Math.ceil(below), rise: Math.ceil(above), span: Math.ceil(width) };
  if (within === undefined || value < within.lower || value > within.upper) return need;
  return { ...need, escape: { fall: finite(value - within.lower + 1), rise: finite(within.upper - value + 1) } };
}

/** Whether there is anything that a pattern has to do for it. */
export function asksSomething({ fall, rise, span, escape }: Need): boolean {
  return fall > 0 || rise > 0 || span > 0 || escape !== undefined;
}

/** Linear programs are solved to this; the counts themselves are whole numbers. */
const tolerance = 1e-6;

export const reaches = (distance: number, wanted: number | undefined): boolean =>
  wanted !== undefined && distance >= wanted - tolerance;

/** Whether a reader who can go down by `fall` and up by `rise` from the true value is kept as uncertain as needed. */
export function isMet(need: Need, fall: number, rise: number): boolean {
  const { escape } = need;
  return (
    reaches(fall, need.fall) &&
    reaches(rise, need.rise) &&
    reaches(fall + rise, need.span) &&
    (escape === undefined || reaches(fall, escape.fall) || reaches(rise, escape.rise))
  );
}
