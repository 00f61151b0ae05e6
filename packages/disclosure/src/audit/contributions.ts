import type { Insider } from "./readers.js";

/**
 * What units contribute, in numbers alone: there can be tens of thousands who differ, and most share most of their steps. A
 * step is what was contributed before it (the place of another step, or -1) and so many to one more variable; a variable can
 * come again.
 */
export interface Contributions {
  readonly before: Int32Array;
  readonly variable: Int32Array;
  readonly amount: Int32Array;
  /** For each insider its last step. */
  readonly last: Int32Array;
}

/** Each insider when it is asked for. */
export function* insidersIn({ before, variable, amount, last }: Contributions): Generator<Insider> {
  for (const end of last) {
    const path: number[] = [];
    for (let step = end; step >= 0; step = before[step] ?? -1) path.push(step);
    const own = new Map<number, number>();
    for (const step of path.toReversed()) {
      const at = variable[step] ?? -1;
      own.set(at, (own.get(at) ?? 0) + (amount[step] ?? 0));
    }
    yield { contributions: [...own] };
  }
}
