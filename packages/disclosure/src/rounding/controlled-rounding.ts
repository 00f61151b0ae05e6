import type { Program, Solver, Terms } from "../program/program-types.js";
import type { CountSystem } from "../system/count-system.js";
import { cheapestByBranching } from "./cheapest-by-branching.js";
import type { Component } from "./components.js";
import { componentsOf } from "./components.js";
import { holds, roundingProgram } from "./rounding-program.js";
import type { Choice, Reach, Rounded } from "./rounding-steps.js";
import { choiceOf, mostDistance } from "./rounding-steps.js";

export interface RoundingOptions {
  /** A whole number from 1. */
  readonly base: number;
  /** A number in [0, 1) for each variable, that stays the same as long as the things counted do. */
  readonly draw: (variable: number) => number;
  /** What was printed before, by variable. It is printed again wherever it is a neighbouring multiple still and the sums allow it. */
  readonly earlier?: readonly (number | undefined)[];
  /** What has to be printed, by variable: multiples of the base. */
  readonly fixed?: readonly (number | undefined)[];
  /** Seconds for each part of the system that is tied together, and for each reach. */
  readonly timeLimit?: number;
}

/** Counts to print. */
export interface RoundedCounts {
  /** Multiples of the base, for which every relation of the system holds. */
  readonly printed: readonly number[];
  /** The greatest of `reaches`. */
  readonly reach: Reach;
  /** By variable: 0 where less than a base, 1 where less than two may lie between the printed and the exact count. */
  readonly reaches: readonly Reach[];
  /** How many of the earlier counts are printed again. */
  readonly kept: number;
}

/** What the columns of a program are at its least cost, or at the least that is found in time. */
function cheapest(
  solver: Solver,
  program: Program,
  costs: Terms,
  timeLimit: number | undefined,
): Float64Array | undefined {
  const open = solver.open(program, timeLimit === undefined ? {} : { timeLimit });
  try {
    const solution = open.minimize(costs);
    return solution.status === "infeasible" || solution.status === "unbounded" ? undefined : solution.values;
  } finally {
    open.dispose();
  }
}

/** The counts of one component, or `undefined` where the solver finds none. */
function solve(
  solver: Solver,
  component: Component,
  choices: readonly Choice[],
  { reach, timeLimit }: { readonly reach: Reach; readonly timeLimit: number | undefined },
): readonly number[] | undefined {
  const starts = choices.map(({ start }) => start);
  const places = new Map(component.variables.map((variable, at) => [variable, at]));
  const isAdditive = (values: readonly number[]) =>
    component.relations.every((relation) => holds(relation, (variable) => values[places.get(variable) ?? NaN] ?? NaN));
  // No step costs less than nothing, so what each count would be on its own cannot be bettered.
  if (isAdditive(starts)) return starts;
  const { program, costs, moves } = roundingProgram(component, choices);
  if (moves.length === 0) return undefined;
  const taken = (columns: Float64Array | undefined) => {
    if (columns === undefined) return undefined;
    const values = [...starts];
    for (const [column, [at, move]] of moves.entries())
      values[at] = (values[at] ?? NaN) + move * Math.round(columns[column] ?? NaN);
    return isAdditive(values) ? values : undefined;
  };
  // Steps beyond a neighbour cost the same, so that the cheapest are not one alone; which of them it is has to stay.
  const alone = reach === 0 ? taken(cheapestByBranching(solver, program, costs, timeLimit)) : undefined;
  return alone ?? taken(cheapest(solver, program, costs, timeLimit));
}

function roundComponent(
  solver: Solver,
  component: Component,
  rounded: readonly Rounded[],
  { base, timeLimit }: RoundingOptions,
): { readonly printed: readonly number[]; readonly reach: Reach } | undefined {
  for (const reach of [0, 1] as const) {
    const choicesAt = (keeping: number) =>
      rounded.map((one) => choiceOf(base, reach, keeping, one)).filter((choice) => choice !== undefined);
    // More than all other costs together, so that no count is given up that could be kept.
    const keeping =
      2 * base +
      choicesAt(0).reduce((sum, { steps }) => steps.reduce((total, { cost }) => total + Math.abs(cost), sum), 0);
    const choices = choicesAt(keeping);
    if (choices.length < rounded.length) continue;
    const printed = solve(solver, component, choices, { reach, timeLimit })?.map((value) => value * base);
    const within = printed?.every(
      (value, at) => value >= 0 && Math.abs(value - (rounded[at]?.count ?? NaN)) <= mostDistance(base, reach),
    );
    if (printed !== undefined && within) return { printed, reach };
  }
  return undefined;
}

/**
 * Zero-restricted controlled rounding (Cox & Ernst 1982; Causey, Cox & Ernst 1985) of all counts at once: each is printed as a
 * neighbouring multiple of the base, itself where it is one, so that every relation holds for what is printed too. Among all
 * ways to do so, that with the most `earlier` counts kept, then the one nearest to unbiased random rounding by the draws.
 *
 * Where that is impossible, which happens in linked and in three-way tables, or not found in time, the counts that are tied
 * together may go one base further, never below 0. Returns `undefined` where even that is not found: then nothing of the
 * system can be printed. The same system and the same draws give the same result, unless the time runs out. Throws a
 * `RangeError` for a base that is no whole number from 1, and for a fixed count that is no multiple of it from 0.
 */
export function roundCounts(solver: Solver, system: CountSystem, options: RoundingOptions): RoundedCounts | undefined {
  const { base, draw, earlier = [], fixed = [] } = options;
  if (!Number.isInteger(base) || base < 1) throw new RangeError("The base has to be a whole number from 1.");
  if (fixed.some((value) => value !== undefined && !(value >= 0 && value % base === 0)))
    throw new RangeError("A fixed count has to be a multiple of the base, from 0.");
  const printed = system.counts.map(() => NaN);
  const reaches = system.counts.map((): Reach => 0);
  for (const component of componentsOf(system)) {
    const found = roundComponent(
      solver,
      component,
      component.variables.map((variable) => ({
        count: system.counts[variable] ?? NaN,
        draw: draw(variable),
        earlier: earlier[variable],
        fixed: fixed[variable],
      })),
      options,
    );
    if (found === undefined) return undefined;
    component.variables.forEach((variable, at) => {
      printed[variable] = found.printed[at] ?? NaN;
      reaches[variable] = found.reach;
    });
  }
  const kept = printed.filter((value, variable) => value === earlier[variable]).length;
  return { printed, reach: reaches.includes(1) ? 1 : 0, reaches, kept };
}
