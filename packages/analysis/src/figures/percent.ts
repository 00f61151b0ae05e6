import type { ReleasedMean, Withheld } from "@rapport/disclosure";
import { around } from "../query.js";
import type { Query } from "../query.js";

/** What a mean share is drafted in: of a scale from 0 to 1 the airlock would print no more than the tenths. */
export const percentRange: readonly [number, number] = [0, 100];

/** Shares from 0 to 1, in percent. */
export function inPercent(courses: Query): Query {
  return around(courses, [], (inner) => `select course, unit, 100 * value as value from (${inner})`);
}

/** A mean that was released in percent, from 0 to 1. */
export function asShare(mean: ReleasedMean | Withheld): ReleasedMean | Withheld {
  if (mean.kind === "withheld") return mean;
  const { estimate, lower, upper, step } = mean;
  return {
    ...mean,
    estimate: estimate / 100,
    ...(lower === undefined ? {} : { lower: lower / 100 }),
    ...(upper === undefined ? {} : { upper: upper / 100 }),
    step: step / 100,
  };
}
