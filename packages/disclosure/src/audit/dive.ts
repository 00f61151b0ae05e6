import type { OpenProgram, Terms } from "../program/program-types.js";
import type { Bounds } from "../system/count-system.js";
import type { Point } from "./points.js";

export interface Dive {
  readonly program: OpenProgram;
  /** The bounds that the program has, and is left with. */
  readonly bounds: (column: number) => Bounds;
  readonly terms: Terms;
  readonly sense: "minimize" | "maximize";
  /** A whole point of the program. */
  readonly anchor: Point;
}

/** Nearer than this to a whole number is whole. */
const tolerance = 1e-6;

/** More steps than a dive takes; it would end without, but at worst after as many as the bounds are wide. */
const mostSteps = 100;

/**
 * From a corner that is not whole to a whole point nearby, without a whole-number program. At each step every fraction is cut
 * off on the side away from a whole point that is known, and the corner of what is left is sought. The known point stays
 * possible throughout, so that something always is left. `accept` says whether a corner will do.
 */
export function dive(
  { program, bounds, terms, sense, anchor }: Dive,
  corner: Float64Array,
  accept: (values: Float64Array) => boolean,
): void {
  const cut = new Map<number, Bounds>();
  let values = corner;
  for (let step = 0; step < mostSteps; step += 1) {
    const fractions = [...values.keys()].filter((column) => isFraction(values[column] ?? 0));
    for (const column of fractions) {
      const { lower, upper } = cut.get(column) ?? bounds(column);
      const below = Math.floor(values[column] ?? 0);
      const side = (anchor[column] ?? 0) <= below ? { lower, upper: below } : { lower: below + 1, upper };
      cut.set(column, side);
      program.setBounds(column, side.lower, side.upper);
    }
    if (fractions.length === 0) break;
    const solution = program[sense](terms);
    if (solution.status !== "optimal" || accept(solution.values)) break;
    values = solution.values;
  }
  for (const column of cut.keys()) {
    const { lower, upper } = bounds(column);
    program.setBounds(column, lower, upper);
  }
}

function isFraction(value: number): boolean {
  return Math.abs(value - Math.round(value)) > tolerance;
}
