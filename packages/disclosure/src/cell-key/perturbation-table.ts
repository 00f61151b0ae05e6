import type { Bounds } from "../system/count-system.js";
import { maximumEntropy } from "./maximum-entropy.js";

export interface Perturbation {
  /** The most that noise adds or takes away: a whole number from 1. */
  readonly maximum: number;
  readonly variance: number;
  /** The largest small count that is never printed, such as 2 for neither 1 nor 2; 0 where all may be. */
  readonly smallest: number;
  /** The least probability that a count is printed as it is, where it may be. */
  readonly stay?: number;
}

/** What is added to a count, and with what probability. */
export interface Noise {
  readonly change: number;
  readonly probability: number;
}

/** Which noise a count has, by count; the last row is for every larger count too. */
export interface PerturbationTable extends Perturbation {
  readonly rows: readonly (readonly Noise[])[];
}

function rowOf(count: number, { maximum, variance, smallest, stay }: Perturbation): readonly Noise[] {
  if (count === 0) return [{ change: 0, probability: 1 }];
  const changes = Array.from({ length: 2 * maximum + 1 }, (_, at) => at - maximum).filter(
    (change) => count + change === 0 || count + change > smallest,
  );
  const probabilities = maximumEntropy(changes, { variance, stay });
  if (probabilities === undefined) throw new RangeError(`There is no such noise for a count of ${count}.`);
  return changes.map((change, at) => ({ change, probability: probabilities[at] ?? NaN }));
}

/**
 * The noise of the cell key method (Fraser & Wooton 2006; Giessing 2016): for each count, whole numbers within the maximum
 * with mean 0 and the given variance, of the greatest entropy, that lead to no count below 0 and to none from 1 to the
 * smallest. Zero stays zero. Throws a `RangeError` where a count has no such noise; a count of 1 with the smallest js
 * needs a variance above js, since it is printed as 0 or as js + 1 at the nearest.
 */
export function perturbationTable(perturbation: Perturbation): PerturbationTable {
  const { maximum, smallest, stay = 0 } = perturbation;
  if (!Number.isInteger(maximum) || maximum < 1) throw new RangeError("The maximum has to be a whole number from 1.");
  if (!Number.isInteger(smallest) || smallest < 0)
    throw new RangeError("The smallest has to be a whole number from 0.");
  if (!(stay >= 0 && stay < 1)) throw new RangeError("The probability to stay has to be from 0 and below 1.");
  const rows = Array.from({ length: maximum + smallest + 2 }, (_, count) => rowOf(count, perturbation));
  return { ...perturbation, rows };
}

/** The count that is printed for a cell: the same for the same contributors, by their cell key in [0, 1). */
export function cellKeyCount({ rows }: PerturbationTable, count: number, cellKey: number): number {
  const row = rows[Math.min(count, rows.length - 1)] ?? [];
  let cumulative = 0;
  const found = row.find(({ probability }) => cellKey < (cumulative += probability));
  // The probabilities may add up to a little less than 1.
  return count + (found ?? row.at(-1) ?? { change: NaN }).change;
}

/** The counts that may be printed so with noise of at most `maximum`: a printed 0 may be 0, anything else is not. */
export function cellKeyBounds(maximum: number, printed: number): Bounds {
  return { lower: printed === 0 ? 0 : Math.max(1, printed - maximum), upper: printed + maximum };
}
