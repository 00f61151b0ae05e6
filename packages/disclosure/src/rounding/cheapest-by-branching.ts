import type { Program, Solver, Terms } from "../program/program-types.js";

/** Nearer than this to a whole number is whole. */
const tolerance = 1e-6;

/** More programs than a table needs that is nearly a flow; beyond, the solver's own search is the better one. */
const mostPrograms = 60;

/**
 * The columns of a program whose whole numbers are 0 and 1 at its least cost; `undefined` where there is none, or where it would
 * take long to find. Branch and bound (Land & Doig 1960) over one program without whole numbers, from each corner to the next.
 *
 * Sums of tables that are nested, or crossed in two ways, are a flow, which has whole corners only (Causey, Cox & Ernst 1985),
 * and tables that are linked seldom have more than a few fractions. What the solver has beside for whole numbers, and to make a
 * program smaller, takes longer to be compiled than this takes.
 */
export function cheapestByBranching(
  solver: Solver,
  program: Program,
  costs: Terms,
  timeLimit?: number,
): Float64Array | undefined {
  const columns = program.columns.map(({ lower, upper }) => ({ lower, upper }));
  const limit = timeLimit === undefined ? {} : { timeLimit };
  const open = solver.open({ ...program, columns }, { ...limit, presolve: false });
  let best: { readonly objective: number; readonly values: Float64Array } | undefined;
  let programs = 0;
  /** Whether all was looked through. */
  const search = (): boolean => {
    programs += 1;
    if (programs > mostPrograms) return false;
    const solution = open.minimize(costs);
    if (solution.status === "infeasible") return true;
    if (solution.status !== "optimal") return false;
    const { objective, values } = solution;
    if (best !== undefined && objective >= best.objective) return true;
    const fraction = values.findIndex((value) => Math.abs(value - Math.round(value)) > tolerance);
    if (fraction === -1) {
      best = { objective, values };
      return true;
    }
    const nearer = Math.round(values[fraction] ?? 0);
    for (const side of [nearer, 1 - nearer]) {
      open.setBounds(fraction, side, side);
      if (!search()) return false;
    }
    open.setBounds(fraction, 0, 1);
    return true;
  };
  try {
    return search() ? best?.values : undefined;
  } finally {
    open.dispose();
  }
}
