import type { OpenProgram, Solver, Terms } from "../program/program-types.js";
import { boundsOf, readersProgram } from "./attacked-system.js";
import type { AttackedSystem } from "./attacked-system.js";

/**
 * Why a reader can go no further, for any pattern: the way down is at most `slack` plus the sum of `gains` over the hidden
 * counts. A gain is `Infinity` where hiding the count alone may let the reader go as far as there are numbers.
 */
export interface Limit {
  readonly slack: number;
  readonly gains: Float64Array;
}

/** How far below the true value of a form a reader can go; `limit` and `point` are missing where there is no end. */
export interface Descent {
  readonly distance: number;
  readonly limit?: Limit;
  /** Counts that agree with all that is printed and known, at that end. */
  readonly point?: Float64Array;
}

/** A reader who knows the printed counts and the relations, and takes fractions for counts. */
export interface Attacker {
  /** Prints all but the hidden counts, for what follows. */
  readonly face: (hidden: readonly boolean[]) => void;
  /** `undefined` where the solver was stopped. */
  readonly descend: (terms: Terms) => Descent | undefined;
  readonly dispose: () => void;
}

/** Smaller than any coefficient that a dual of sums of counts can have. */
const noise = 1e-9;

/**
 * The limit that weak duality gives for the multipliers of the relations (Fischetti & Salazar 2001, section 3): for any of
 * them, terms·y = reduced·y + duals·(relations·y), and both are bounded from below by what is printed and known.
 */
function limitOf(system: AttackedSystem, terms: Terms, rowDuals: Float64Array): Limit {
  const reduced = new Float64Array(system.counts.length);
  for (const [variable, coefficient] of terms) reduced[variable] = (reduced[variable] ?? 0) + coefficient;
  let slack = 0;
  system.relations.forEach((relation, row) => {
    const dual = relation.sense === "=" ? (rowDuals[row] ?? 0) : Math.max(0, rowDuals[row] ?? 0);
    if (Math.abs(dual) < noise) return;
    for (const [variable, coefficient] of relation.terms) {
      reduced[variable] = (reduced[variable] ?? 0) - dual * coefficient;
      slack += dual * coefficient * (system.counts[variable] ?? 0);
    }
  });
  const gains = reduced.map((cost, variable) => {
    if (Math.abs(cost) < noise || system.printed[variable] === true) return 0;
    const { lower, upper } = boundsOf(system, variable, true);
    const count = system.counts[variable] ?? 0;
    return cost > 0 ? cost * (count - lower) : -cost * (upper - count);
  });
  return { slack, gains };
}

/** Opens the reader's program once, to be solved for many forms and patterns. */
export function openAttacker(solver: Solver, system: AttackedSystem, timeLimit?: number): Attacker {
  const program: OpenProgram = solver.open(readersProgram(system, false), timeLimit === undefined ? {} : { timeLimit });
  return {
    face: (hidden) => {
      system.counts.forEach((_, variable) => {
        const { lower, upper } = boundsOf(system, variable, hidden[variable] === true);
        program.setBounds(variable, lower, upper);
      });
    },
    descend: (terms) => {
      const solution = program.minimize(terms);
      if (solution.status === "unbounded") return { distance: Infinity };
      // The exact counts agree with everything, so that the program is never infeasible.
      if (solution.status !== "optimal") return undefined;
      const truth = terms.reduce((sum, [variable, factor]) => sum + factor * (system.counts[variable] ?? 0), 0);
      return {
        distance: truth - solution.objective,
        limit: limitOf(system, terms, solution.rowDuals),
        point: solution.values,
      };
    },
    dispose: program.dispose,
  };
}
