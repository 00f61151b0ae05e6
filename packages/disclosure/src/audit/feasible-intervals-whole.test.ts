import { beforeAll, describe, expect, it } from "vitest";
import type { Solver } from "../program/program-types.js";
import { loadSolver } from "../program/solver.js";
import { endsOf, solutionsOf } from "./enumerate.fixture.js";
import { feasibleIntervals } from "./feasible-intervals.js";
import { fixed, sum } from "./tables.fixture.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

describe("that counts are whole", () => {
  // 6 x 8 x 3 margins that real counts meet and whole ones do not: the example printed with the program of De Loera & Onn
  // (2006), All linear and integer programs are slim 3-way transportation programs, for a polytope that is the point 1/3.
  const top = ["10010100", "01010010", "00110001", "01001100", "00101010", "10001001"].map((row) =>
    [...row].map(Number),
  );
  const right = ["110", "110", "110", "201", "102", "011", "011", "011"].map((row) => [...row].map(Number));
  const cell = (i: number, j: number, k: number): number => (i * 8 + j) * 3 + k;
  const relations = [
    ...top.flatMap((row, i) =>
      row.map((_, j) =>
        sum(
          144 + i * 8 + j,
          [0, 1, 2].map((k) => cell(i, j, k)),
        ),
      ),
    ),
    ...top.flatMap((_, i) =>
      [0, 1, 2].map((k) =>
        sum(
          192 + i * 3 + k,
          right.map((__, j) => cell(i, j, k)),
        ),
      ),
    ),
    ...right.flatMap((row, j) =>
      row.map((_, k) =>
        sum(
          210 + j * 3 + k,
          top.map((__, i) => cell(i, j, k)),
        ),
      ),
    ),
  ];
  const margins = [...top.flat(), ...Array.from({ length: 18 }, () => 1), ...right.flat()];
  const knowledge = {
    bounds: [...Array.from({ length: 144 }, () => ({ lower: 0, upper: Infinity })), ...margins.map(fixed)],
    relations,
  };

  it("makes published margins a contradiction which no fraction contradicts", () => {
    const targets = Array.from({ length: 144 }, (_, at) => ({ terms: [[at, 1]] as const }));
    expect(feasibleIntervals(solver, knowledge, targets)).toEqual({ kind: "contradiction" });
    const program = solver.open({
      columns: knowledge.bounds,
      rows: relations.map(({ terms }) => ({ terms, lower: 0, upper: 0 })),
    });
    expect(program.maximize([[0, 1]]).status).toBe("optimal");
    program.dispose();
  });

  // Three overlapping pairs of which one each is told: without fractions nobody can be in just half of each.
  it("gives ends that no corner of the real solutions reaches", () => {
    const pairs = [
      [0, 1],
      [1, 2],
      [0, 2],
    ] as const;
    const bounds = [
      ...Array.from({ length: 3 }, () => ({ lower: 0, upper: 9 })),
      ...pairs.map(() => ({ lower: 0, upper: 1 })),
    ];
    const known = { bounds, relations: pairs.map((pair, at) => sum(3 + at, pair)) };
    const terms = [
      [0, 1],
      [1, 1],
      [2, 1],
    ] as const;
    expect(endsOf(terms, solutionsOf(known))).toEqual({ lower: 0, upper: 1 });
    // Twice as much is at most 3 with fractions, which is a whole number, and 2 without.
    const twice = terms.map(([at]) => [at, 2] as const);
    expect(feasibleIntervals(solver, known, [{ terms }, { terms: twice }])).toEqual({
      kind: "feasible",
      intervals: [
        { lower: 0, upper: 1, proved: true },
        { lower: 0, upper: 2, proved: true },
      ],
    });
    const program = solver.open({
      columns: bounds,
      rows: known.relations.map((row) => ({ terms: row.terms, lower: 0, upper: 0 })),
    });
    expect(program.maximize(terms)).toMatchObject({ status: "optimal", objective: 1.5 });
    program.dispose();
  });
});
