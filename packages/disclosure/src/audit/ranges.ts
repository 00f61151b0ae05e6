import type { Terms } from "../program/program-types.js";
import type { Bounds } from "../system/count-system.js";
import type { Component, Form } from "./components.js";
import type { Point } from "./points.js";
import { valueAt } from "./points.js";
import type { Effort, Search, Sense } from "./search.js";

/** What is known of the values of a form within one component, as it grows. */
export interface Range {
  readonly component: number;
  readonly terms: Terms;
  /** The lowest and the highest value met so far: both are possible. */
  found: Bounds;
  /** No possible value lies outside. */
  proved: Bounds;
  /** How many of the search's points `found` takes into account. */
  seen: number;
  /** Which points this reader holds possible; all where absent. */
  readonly usable?: (point: Point) => boolean;
}

const nothingFound: Bounds = { lower: Infinity, upper: -Infinity };

/** The values of a form when only the bounds of its variables are known. */
function boundsOf({ bounds }: Component, terms: Terms): Bounds {
  let lower = 0;
  let upper = 0;
  for (const [column, coefficient] of terms) {
    const own = bounds[column] ?? { lower: 0, upper: Infinity };
    lower += coefficient * (coefficient > 0 ? own.lower : own.upper);
    upper += coefficient * (coefficient > 0 ? own.upper : own.lower);
  }
  return { lower, upper };
}

export function rangesOf(components: readonly Component[], form: Form): readonly Range[] {
  return form.parts.flatMap(({ component, terms }) => {
    const own = components[component];
    return own === undefined ? [] : [{ component, terms, found: nothingFound, proved: boundsOf(own, terms), seen: 0 }];
  });
}

/** Takes the points found since into account. */
export function refresh(range: Range, { points }: Search): void {
  if (range.seen === points.length) return;
  let { lower, upper } = range.found;
  for (; range.seen < points.length; range.seen += 1) {
    const point = points[range.seen];
    if (point === undefined || range.usable?.(point) === false) continue;
    const value = valueAt(range.terms, point);
    lower = Math.min(lower, value);
    upper = Math.max(upper, value);
  }
  range.found = { lower, upper };
}

/** The form's values from those of its parts, which do not depend on one another. */
export function sumOf(constant: number, bounds: readonly Bounds[]): Bounds {
  return {
    lower: bounds.reduce((sum, { lower }) => sum + lower, constant),
    upper: bounds.reduce((sum, { upper }) => sum + upper, constant),
  };
}

export function isExact({ found, proved }: Range, sense: Sense): boolean {
  return sense === "maximize" ? found.upper >= proved.upper : found.lower <= proved.lower;
}

/** Looks for one end of a range, if it is not known; says whether that contradicts what is known. */
export function pushRange(range: Range, search: Search, sense: Sense, effort: Effort): "contradiction" | "done" {
  refresh(range, search);
  if (isExact(range, sense)) return "done";
  const pushed = search.push(range.terms, sense, effort);
  refresh(range, search);
  // A solver that finds nothing where a point is known is not believed.
  if (pushed.kind === "contradiction") return hasFound(range) ? "done" : "contradiction";
  if (pushed.kind === "bound") narrow(range, sense, pushed.bound);
  return "done";
}

function hasFound({ found }: Range): boolean {
  return found.lower <= found.upper;
}

function narrow(range: Range, sense: Sense, bound: number): void {
  const { lower, upper } = range.proved;
  range.proved =
    sense === "maximize" ? { lower, upper: Math.min(upper, bound) } : { lower: Math.max(lower, bound), upper };
  // From a whole point, along a direction without end, lie whole points without end: all coefficients are rational.
  if (Math.abs(bound) === Infinity && hasFound(range)) {
    range.found =
      sense === "maximize" ? { lower: range.found.lower, upper: bound } : { lower: bound, upper: range.found.upper };
  }
}
