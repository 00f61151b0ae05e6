import { below } from "./random.js";
import type { Random } from "./random.js";

/**
 * A distribution of whole days, as a table of quantiles: ascending day bounds that cut it into pieces of equal
 * probability. A piece covers the days from its bound to the day before the next, each as likely. So `[0, 2, 10]` has
 * half of its probability on the days 0 and 1, half on 2 to 9.
 */
export type DayBounds = readonly number[];

/** A number of days drawn from the table. */
export function drawDays(random: Random, bounds: DayBounds): number {
  const piece = below(random, bounds.length - 1);
  const from = bounds[piece] ?? 0;
  return from + below(random, (bounds[piece + 1] ?? from + 1) - from);
}

/** The probability of at most `days` days. A ratio of whole numbers, so exact but for the last rounding. */
export function probabilityWithin(bounds: DayBounds, days: number): number {
  const pieces = bounds.length - 1;
  let covered = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    const from = bounds[piece] ?? 0;
    const width = (bounds[piece + 1] ?? from + 1) - from;
    covered += Math.min(Math.max(days + 1 - from, 0), width) / width;
  }
  return covered / pieces;
}
