import type { Terms } from "../program/program-types.js";
import type { Component } from "./components.js";

/** Whole values of a component's variables, which agree with its bounds and rows. */
export type Point = Float64Array;

export function valueAt(terms: Terms, values: ArrayLike<number>): number {
  let sum = 0;
  // By place: taking each apart makes an iterator a term, and this is the innermost loop of the attack.
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    if (term) sum += term[1] * (values[term[0]] ?? NaN);
  }
  return sum;
}

/**
 * The nearest whole values, where they agree with everything known. No solver is trusted in this: sums of whole numbers are
 * exact, and a fraction among the coefficients may only refuse a point, never admit one that is off.
 */
export function wholePoint({ bounds, rows }: Component, values: ArrayLike<number>): Point | undefined {
  if (values.length !== bounds.length) return undefined;
  const point = new Float64Array(values.length);
  // Adding 0 makes a negative zero a zero.
  for (let at = 0; at < point.length; at += 1) point[at] = Math.round(values[at] ?? NaN) + 0;
  const inBounds = bounds.every(({ lower, upper }, column) => {
    const value = point[column] ?? NaN;
    return value >= lower && value <= upper;
  });
  if (!inBounds) return undefined;
  const agrees = rows.every((row) => {
    const value = valueAt(row.terms, point);
    return value >= row.lower && value <= row.upper;
  });
  return agrees ? point : undefined;
}
