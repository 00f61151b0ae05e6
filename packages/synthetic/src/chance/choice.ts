import { below } from "./random.js";
import type { Random } from "./random.js";

/** Values with whole-number weights, ready to draw from. */
export interface Choice<Value> {
  readonly values: readonly Value[];
  /** The sum of the weights up to and with each value. */
  readonly cumulative: readonly number[];
  readonly total: number;
}

/** A choice in which each value has the weight that `weightOf` gives it. A weight of 0 is never drawn. */
export function choiceOf<Value>(all: readonly Value[], weightOf: (value: Value) => number): Choice<Value> {
  const values = all.filter((value) => weightOf(value) > 0);
  let total = 0;
  const cumulative = values.map((value) => (total += weightOf(value)));
  return { values, cumulative, total };
}

/** One of the values, drawn by weight. Throws a `RangeError` if there is none. */
export function pick<Value>(random: Random, choice: Choice<Value>): Value {
  const drawn = below(random, Math.max(choice.total, 1));
  for (let at = 0; at < choice.cumulative.length; at += 1) {
    const value = choice.values[at];
    if (drawn < (choice.cumulative[at] ?? 0) && value !== undefined) return value;
  }
  throw new RangeError("Expected a choice with at least one weight above 0.");
}

/** One of the values, each as likely. Throws a `RangeError` if there is none. */
export function oneOf<Value>(random: Random, values: readonly Value[]): Value {
  const value = values.length === 0 ? undefined : values[below(random, values.length)];
  if (value === undefined) throw new RangeError("Expected at least one value.");
  return value;
}
