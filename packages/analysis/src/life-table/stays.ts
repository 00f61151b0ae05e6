/**
 * Stays in one state as parallel columns, ascending by unit, so that the stays of one unit follow one another. A day is
 * counted from the stay's beginning.
 */
export interface Stays {
  /** The unit of protection that each is of. */
  readonly unit: Uint32Array;
  /** Whose stays are not independent. */
  readonly cluster: Int32Array;
  /** The day from which it was under observation (left truncation). */
  readonly entry: Int32Array;
  readonly days: Int32Array;
  /** The place of the way in which it ended in the list of all ways; -1 while it lasts. */
  readonly exit: Int32Array;
}

/** One stay, as far as an estimate needs it. */
export interface SeenStay {
  readonly entry: number;
  readonly days: number;
  readonly ended: boolean;
}

/** The n-th stay. */
export function seenStay({ entry, days, exit }: Stays, at: number): SeenStay {
  return { entry: entry[at] ?? 0, days: days[at] ?? 0, ended: (exit[at] ?? -1) >= 0 };
}

/** The greatest of numbers from 0, and 0 where there are none. */
export function greatest(numbers: Int32Array): number {
  let most = 0;
  for (let at = 0; at < numbers.length; at += 1) most = Math.max(most, numbers[at] ?? 0);
  return most;
}
