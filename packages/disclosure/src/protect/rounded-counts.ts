import type { LinkedCells } from "../linked/linked-cells.js";
import type { Policy } from "../policy.js";
import type { Solver } from "../program/program-types.js";
import { roundCounts } from "../rounding/controlled-rounding.js";
import { roundedBounds } from "../rounding/rounded-bounds.js";
import type { PrintedForm, ProtectedCounts } from "./printed-form.js";
import type { RoundingSystem } from "./rounding-system.js";

export interface Rounding {
  /** A number in [0, 1) for each cell. */
  readonly draw: (cell: number) => number;
  /** What was printed the last time for the same definition, by cell. */
  readonly earlier: readonly (number | undefined)[];
  /** Seconds. */
  readonly timeLimit: number;
}

/** A printed 0 stands for 0 to one less than the base. */
function form(base: number, value: number, reach: 0 | 1): PrintedForm {
  const bounds = roundedBounds(base, value, reach);
  return { printed: value === 0 ? { fewerThan: bounds.upper + 1 } : { count: value }, value, bounds };
}

/** What is not of this release has no say in which way it goes. */
const noDraw = 0.5;

/** All counts by controlled rounding of a system; `undefined` where its sums allow none. */
export function roundedCounts(
  solver: Solver,
  { cells }: LinkedCells,
  { system, variables, fixed }: RoundingSystem,
  { base }: Policy,
  { draw, earlier, timeLimit }: Rounding,
): ProtectedCounts | undefined {
  const cellOf = new Map(variables.map((variable, cell) => [variable, cell]));
  const found = roundCounts(solver, system, {
    base,
    draw: (variable) => {
      const cell = cellOf.get(variable);
      return cell === undefined ? noDraw : draw(cell);
    },
    earlier: system.counts.map((_, variable) => earlier[cellOf.get(variable) ?? -1]),
    fixed,
    timeLimit,
  });
  if (!found) return undefined;
  const rounded = {
    printed: variables.map((variable) => found.printed[variable] ?? 0),
    reaches: variables.map((variable) => found.reaches[variable] ?? 0),
  };
  const forms = cells.map(({ impossible, atMost }, cell): PrintedForm => {
    if (atMost !== undefined) return { printed: { hidden: true }, bounds: { lower: 0, upper: atMost } };
    if (impossible) return { printed: { impossible: true }, value: 0, bounds: { lower: 0, upper: 0 } };
    return form(base, rounded.printed[cell] ?? 0, rounded.reaches[cell] ?? 0);
  });
  const furthest = rounded.reaches.includes(1) ? 2 * base - 1 : base - 1;
  const printed = cells.map(({ atMost = Infinity }, cell) => Math.min(rounded.printed[cell] ?? 0, atMost));
  return { forms, furthest, known: [printed, cells.map(({ count }) => count)] };
}
