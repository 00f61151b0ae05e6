import type { Sensitive } from "./sensitive.js";
import type { Tables } from "./tables.fixture.js";

/** What a reader can think of every target under every pattern, by looking at every table of whole counts there is. */
export interface Enumeration {
  /** Patterns are numbers, bit by bit the hidden variables. */
  readonly lowest: (pattern: number, target: number) => number;
  readonly highest: (pattern: number, target: number) => number;
  readonly isSafe: (pattern: number) => boolean;
  /** The least weight of a safe pattern among all; `undefined` where none is safe. */
  readonly leastWeight: (weights: readonly number[]) => number | undefined;
}

/** All counts that inner ones give: each relation says what its first variable is, in an order in which all are known. */
function complete({ system, inner }: Tables, values: readonly number[], counts: Int32Array): void {
  inner.forEach((variable, at) => (counts[variable] = values[at] ?? 0));
  for (const { terms } of system.relations) {
    const [whole, ...parts] = terms;
    if (whole === undefined) continue;
    counts[whole[0]] = parts.reduce((total, [variable]) => total + (counts[variable] ?? 0), 0);
  }
}

/** Every table with inner counts from 0 to `upper[at]`; relations are sums of parts, every one to 1. */
export function enumerate(tables: Tables, targets: readonly Sensitive[], upper: readonly number[]): Enumeration {
  const { counts: exact } = tables.system;
  const patterns = 2 ** exact.length;
  const lows = targets.map(() => new Int16Array(patterns).fill(30_000));
  const highs = targets.map(() => new Int16Array(patterns).fill(-30_000));
  const values = upper.map(() => 0);
  const counts = new Int32Array(exact.length);
  for (let done = false; !done;) {
    complete(tables, values, counts);
    let changed = 0;
    for (const [variable, count] of exact.entries()) if (counts[variable] !== count) changed |= 1 << variable;
    for (const [at, { terms }] of targets.entries()) {
      let value = 0;
      for (const [variable, coefficient] of terms) value += coefficient * (counts[variable] ?? 0);
      const [low, high] = [lows[at], highs[at]];
      if (low !== undefined && value < (low[changed] ?? 0)) low[changed] = value;
      if (high !== undefined && value > (high[changed] ?? 0)) high[changed] = value;
    }
    done = true;
    for (let at = 0; at < values.length && done; at += 1) {
      if ((values[at] ?? 0) < (upper[at] ?? 0)) {
        values[at] = (values[at] ?? 0) + 1;
        done = false;
      } else values[at] = 0;
    }
  }
  // A table that agrees with a pattern agrees with every pattern that hides more.
  for (const bit of exact.keys()) {
    for (let pattern = 0; pattern < patterns; pattern += 1) {
      if ((pattern & (1 << bit)) === 0) continue;
      const less = pattern ^ (1 << bit);
      for (const low of lows) low[pattern] = Math.min(low[pattern] ?? 0, low[less] ?? 0);
      for (const high of highs) high[pattern] = Math.max(high[pattern] ?? 0, high[less] ?? 0);
    }
  }
  const lowest = (pattern: number, target: number) => lows[target]?.[pattern] ?? NaN;
  const highest = (pattern: number, target: number) => highs[target]?.[pattern] ?? NaN;
  const isSafe = (pattern: number) =>
    targets.every(({ terms, width, within, below = 0, above = 0 }, at) => {
      const [low, high] = [lowest(pattern, at), highest(pattern, at)];
      const value = terms.reduce((sum, [variable, coefficient]) => sum + coefficient * (exact[variable] ?? 0), 0);
      const leaves = within === undefined || low < within.lower || high > within.upper;
      return high - low >= width && leaves && value - low >= below && high - value >= above;
    });
  return {
    lowest,
    highest,
    isSafe,
    leastWeight: (weights) => {
      let least: number | undefined;
      for (let pattern = 0; pattern < patterns; pattern += 1) {
        const weight = weights.reduce((sum, cost, bit) => (pattern & (1 << bit) ? sum + cost : sum), 0);
        if ((least === undefined || weight < least) && isSafe(pattern)) least = weight;
      }
      return least;
    },
  };
}

export function patternOf(hidden: readonly boolean[]): number {
  return hidden.reduce((pattern, is, bit) => (is ? pattern | (1 << bit) : pattern), 0);
}
