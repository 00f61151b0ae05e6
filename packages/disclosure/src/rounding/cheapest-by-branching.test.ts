import { beforeAll, describe, expect, it } from "vitest";
import type { Program, Solver, Terms } from "../program/program-types.js";
import { loadSolver } from "../program/solver.js";
import { cheapestByBranching } from "./cheapest-by-branching.js";

let solver: Solver;

beforeAll(async () => {
  solver = await loadSolver();
});

/** Numbers in [0, 1), the same in every run. */
function draws(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Sums of some of ten columns, which some choice of the columns meets, or which none need meet. */
function programOf(draw: () => number): { readonly program: Program; readonly costs: Terms } {
  const columns = Array.from({ length: 10 }, () => ({ lower: 0, upper: 1, integer: true }));
  const chosen = columns.map(() => (draw() < 0.5 ? 0 : 1));
  const rows = Array.from({ length: 5 }, () => {
    const terms = columns.flatMap((_, at) => (draw() < 0.4 ? [[at, draw() < 0.5 ? 1 : -1] as const] : []));
    const sum = terms.reduce((total, [at, sign]) => total + sign * (chosen[at] ?? 0), draw() < 0.1 ? 1 : 0);
    return { terms, lower: sum, upper: draw() < 0.2 ? Infinity : sum };
  });
  return { program: { columns, rows }, costs: columns.map((_, at) => [at, draw() - 0.3] as const) };
}

/** The cheapest of all choices, tried one by one. */
function cheapestOfAll({ columns, rows }: Program, costs: Terms): readonly number[] | undefined {
  const choices = Array.from({ length: 2 ** columns.length }, (_, bits) => columns.map((__, at) => (bits >> at) & 1));
  const sum = (terms: Terms, choice: readonly number[]) =>
    terms.reduce((total, [at, by]) => total + by * (choice[at] ?? 0), 0);
  const allowed = choices.filter((choice) =>
    rows.every(({ terms, lower, upper }) => sum(terms, choice) >= lower && sum(terms, choice) <= upper),
  );
  return allowed.toSorted((a, b) => sum(costs, a) - sum(costs, b))[0];
}

/** Adding 0 makes a negative zero a zero. */
const choiceBy = (found: Float64Array | undefined) => found && [...found].map((value) => Math.round(value) + 0);

describe("branching to the cheapest choice", () => {
  it("finds the one that trying every choice finds, or none where there is none", () => {
    const draw = draws(7);
    let none = 0;
    for (let round = 0; round < 60; round += 1) {
      const { program, costs } = programOf(draw);
      const expected = cheapestOfAll(program, costs);
      if (expected === undefined) none += 1;
      expect(choiceBy(cheapestByBranching(solver, program, costs))).toEqual(expected);
    }
    expect(none).toBeGreaterThan(0);
    expect(none).toBeLessThan(40);
  });

  it("goes on from a corner with fractions", () => {
    // Three pairs of which one each may be taken: a half of all three is cheaper than any whole choice.
    const columns = [0, 1, 2].map(() => ({ lower: 0, upper: 1, integer: true }));
    const pairs = [
      [0, 1],
      [1, 2],
      [0, 2],
    ] as const;
    const rows = pairs.map(([a, b]) => ({ terms: [[a, 1] as const, [b, 1] as const], lower: -Infinity, upper: 1 }));
    const costs = [
      [0, -1],
      [1, -1.1],
      [2, -1.2],
    ] as const;
    expect(choiceBy(cheapestByBranching(solver, { columns, rows }, costs))).toEqual([0, 0, 1]);
  });

  it("gives up where it takes too many programs", () => {
    let solved = 0;
    const fractions: Solver = {
      open: () => ({
        minimize: () => {
          solved += 1;
          const none = new Float64Array();
          const values = new Float64Array(200).fill(0.5);
          return { status: "optimal", objective: 0, values, columnDuals: none, rowDuals: none };
        },
        maximize: () => ({ status: "stopped" }),
        setBounds: () => {},
        addRow: () => {},
        dispose: () => {},
      }),
    };
    expect(cheapestByBranching(fractions, { columns: [], rows: [] }, [])).toBeUndefined();
    expect(solved).toBe(60);
  });
});
