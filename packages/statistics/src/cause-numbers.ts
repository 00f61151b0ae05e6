import type { NumberSeries } from "./argument-checks.js";
import { checkSameLength } from "./argument-checks.js";

/** Rows with the reason why each ended; null where it was censored. */
export interface CauseRows {
  readonly time: NumberSeries;
  readonly cause: ArrayLike<string | null>;
  readonly weight?: NumberSeries | undefined;
}

/** Causes by number. */
export interface CauseNumbers {
  /** The causes that occur in a row that counts, in alphabetical order. */
  readonly names: readonly string[];
  /** For each row of each set, one set after the other, its cause's place in `names` counted from 1; 0 where censored. */
  readonly numbers: Int32Array;
}

/**
 * Numbers the causes of one or more sets of rows.
 *
 * @param nameOf what a set belongs to, put before the name of an argument, such as `samples[1].`
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 */
export function numberCauses(sets: readonly CauseRows[], nameOf: (set: number) => string = () => ""): CauseNumbers {
  const found = new Map<string, { used: boolean; number: number }>();
  const total = sets.reduce((sum, { time }) => sum + time.length, 0);
  const provisional = new Int32Array(total);
  let row = 0;
  let lastName: string | undefined;
  let last: { used: boolean; number: number } | undefined;
  for (const [set, { time, cause, weight }] of sets.entries()) {
    const of = nameOf(set);
    checkSameLength(`${of}cause`, cause.length, `${of}time`, time.length);
    for (let i = 0; i < cause.length; i++, row++) {
      const name = cause[i];
      if (name === null) continue;
      if (typeof name !== "string") throw new TypeError(`${of}cause[${i}] must be text, or null where censored`);
      let known = name === lastName ? last : found.get(name);
      if (known === undefined) found.set(name, (known = { used: false, number: found.size + 1 }));
      if (weight === undefined || (weight[i] ?? 0) > 0) known.used = true;
      provisional[row] = known.number;
      lastName = name;
      last = known;
    }
  }
  const names = [...found].flatMap(([name, { used }]) => (used ? [name] : [])).toSorted();
  const place = new Int32Array(found.size + 1);
  names.forEach((name, k) => (place[found.get(name)?.number ?? 0] = k + 1));
  for (let i = 0; i < total; i++) provisional[i] = place[provisional[i] ?? 0] ?? 0;
  return { names, numbers: provisional };
}
