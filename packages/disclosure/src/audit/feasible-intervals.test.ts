import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Solver } from "../program/program-types.js";
import { loadSolver } from "../program/solver.js";
import type { Feasible, Knowledge, Target } from "../system/count-system.js";
import { endsOf, solutionsOf } from "./enumerate.fixture.js";
import { feasibleIntervals } from "./feasible-intervals.js";
import { boxWithMargins, fixed, roundedTo, smallKnowledge, sum, withHidden } from "./tables.fixture.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const each = (count: number): readonly Pick<Target, "terms">[] =>
  Array.from({ length: count }, (_, at) => ({ terms: [[at, 1]] }));

function intervalsOf(knowledge: Knowledge, targets = each(knowledge.bounds.length)): readonly Feasible[] {
  const result = feasibleIntervals(solver, knowledge, targets);
  if (result.kind !== "feasible") throw new Error(result.kind);
  return result.intervals;
}

describe("feasible intervals", () => {
  it("are those of trying every whole solution", () => {
    fc.assert(
      fc.property(smallKnowledge, (knowledge) => {
        const solutions = solutionsOf(knowledge);
        const last = knowledge.bounds.length - 1;
        const targets = [
          ...each(knowledge.bounds.length),
          // A sum, a difference of a whole and a part of it, and a form that weighs.
          {
            terms: [
              [0, 1],
              [1, 1],
            ] as const,
          },
          {
            terms: [
              [4, 1],
              [last, -1],
            ] as const,
          },
          {
            terms: [
              [0, 2],
              [3, -3],
            ] as const,
          },
        ];
        const expected = targets.map(({ terms }) => ({ ...endsOf(terms, solutions), proved: true }));
        expect(intervalsOf(knowledge, targets)).toEqual(expected);
        const helped = feasibleIntervals(solver, knowledge, targets, { known: [knowledge.counts, [1, 2, 3]] });
        expect(helped).toEqual({ kind: "feasible", intervals: expected });
      }),
      { numRuns: 60 },
    );
  });

  it("are those of trying all where the bounds contradict now and then", () => {
    const system = boxWithMargins([2, 0, 1, 3], [2, 2]);
    const bounds = fc.array(fc.tuple(fc.nat(4), fc.nat(2)), { minLength: 8, maxLength: 8 });
    let contradictions = 0;
    fc.assert(
      fc.property(bounds, (pairs) => {
        const knowledge = {
          bounds: pairs.map(([lower, more]) => ({ lower, upper: lower + more })),
          relations: system.relations,
        };
        const solutions = solutionsOf(knowledge);
        const result = feasibleIntervals(solver, knowledge, each(8));
        if (solutions.length === 0) contradictions += 1;
        const intervals = each(8).map(({ terms }) => ({ ...endsOf(terms, solutions), proved: true }));
        expect(result).toEqual(solutions.length === 0 ? { kind: "contradiction" } : { kind: "feasible", intervals });
      }),
      { numRuns: 200 },
    );
    expect(contradictions).toBeGreaterThan(0);
  });

  // The bounds of Fréchet: max(0, row + column - total) and min(row, column).
  it("of a table of which only the margins are told are the published bounds", () => {
    const [rows, columns, total] = [[7, 3, 4], [9, 5], 14];
    const system = boxWithMargins([5, 2, 2, 1, 2, 2], [3, 2]);
    const intervals = intervalsOf(withHidden(system, [0, 1, 2, 3, 4, 5]), each(6));
    const expected = rows.flatMap((row) =>
      columns.map((column) => ({
        lower: Math.max(0, row + column - total),
        upper: Math.min(row, column),
        proved: true,
      })),
    );
    expect(intervals).toEqual(expected);
  });

  // Handbook on Statistical Disclosure Control, 2nd edition, 4.2.2, example 3 (Geurts 1992, table 10): X11 is 3 to 6.
  it("of the handbook's example are those printed there", () => {
    const system = boxWithMargins([4, 3, 2, 1, 3, 3], [3, 2]);
    expect(intervalsOf(withHidden(system, [0, 1, 2, 3]), each(4))).toEqual([
      { lower: 3, upper: 6, proved: true },
      { lower: 1, upper: 4, proved: true },
      { lower: 0, upper: 3, proved: true },
      { lower: 0, upper: 3, proved: true },
    ]);
  });

  // Handbook, 2nd edition, 5.5: counts by sex and area, and how they may be printed by controlled rounding to base 5. The
  // ends are those of trying every table that rounds so.
  it("of the handbook's controlled rounding hold the true counts, and are those of trying all", () => {
    const system = boxWithMargins([1, 0, 3, 3, 12, 20], [3, 2]);
    const printed = [5, 0, 0, 5, 10, 20, 15, 25, 5, 5, 30];
    const knowledge = { bounds: roundedTo(5, printed), relations: system.relations };
    const solutions = solutionsOf(knowledge);
    const intervals = intervalsOf(knowledge);
    expect(intervals).toEqual(each(11).map(({ terms }) => ({ ...endsOf(terms, solutions), proved: true })));
    intervals.forEach(({ lower, upper }, at) => {
      expect(system.counts[at]).toBeGreaterThanOrEqual(lower);
      expect(system.counts[at]).toBeLessThanOrEqual(upper);
    });
  });
});

describe("that counts are not negative", () => {
  // The example of the help page of GaussSuppression (SSBtools, Langsrud): three rows, five columns, margins told, counts
  // 1 to 4 hidden, and zeros hidden to protect them. The elimination passes it.
  const system = boxWithMargins([1, 1, 1, 5, 5, 9, 9, 9, 9, 9, 0, 0, 0, 7, 7], [3, 5]);
  const hidden = [0, 1, 2, 10, 11, 12];

  it("recovers cells that pass an elimination, where hidden cells sum up to 0", () => {
    const intervals = intervalsOf(withHidden(system, hidden));
    hidden.forEach((cell) => {
      const count = system.counts[cell];
      expect(intervals[cell]).toEqual({ lower: count, upper: count, proved: true });
    });
  });

  it("is what recovers them: to a reader for whom each hidden cell could be up to 5 less, none is recovered", () => {
    // Each cell is shifted by 5, and with it each sum that holds it, so that -5 becomes 0.
    const shifted = system.counts.map((count, at) => count + (hidden.includes(at) ? 5 : 0));
    const relations = system.relations.map(({ terms, sense }) => {
      const moved = terms.filter(([at]) => hidden.includes(at)).length * 5;
      const whole = terms.find(([, weight]) => weight === 1)?.[0] ?? -1;
      shifted[whole] = (shifted[whole] ?? 0) + moved;
      return { terms, sense };
    });
    const intervals = intervalsOf(withHidden({ counts: shifted, relations }, hidden));
    hidden.forEach((cell) =>
      expect(intervals[cell]).toEqual({ lower: expect.any(Number), upper: expect.any(Number), proved: true }),
    );
    hidden.forEach((cell) => expect((intervals[cell]?.upper ?? 0) - (intervals[cell]?.lower ?? 0)).toBeGreaterThan(5));
  });

  it("holds even where the bounds given do not say so", () => {
    const knowledge = {
      bounds: [fixed(3), { lower: -4, upper: 4 }, { lower: -4, upper: 4 }],
      relations: [sum(0, [1, 2])],
    };
    expect(intervalsOf(knowledge)[1]).toEqual({ lower: 0, upper: 3, proved: true });
  });
});

describe("a form that has no end, or no component", () => {
  it("is unbounded where nothing bounds it, on that side alone", () => {
    const open = { lower: 2, upper: Infinity };
    const knowledge = { bounds: [open, open, { lower: 0, upper: 6 }, fixed(4)], relations: [sum(0, [1, 2])] };
    const targets = [
      ...each(4),
      {
        terms: [
          [1, 1],
          [0, -1],
        ] as const,
      },
      {
        terms: [
          [0, -1],
          [3, 1],
        ] as const,
      },
      { terms: [] },
    ];
    expect(intervalsOf(knowledge, targets)).toEqual([
      { lower: 2, upper: Infinity, proved: true },
      { lower: 2, upper: Infinity, proved: true },
      { lower: 0, upper: 6, proved: true },
      { lower: 4, upper: 4, proved: true },
      { lower: -6, upper: 0, proved: true },
      { lower: -Infinity, upper: 2, proved: true },
      { lower: 0, upper: 0, proved: true },
    ]);
  });

  it("adds up what components that share no relation allow", () => {
    const free = { lower: 0, upper: 9 };
    const knowledge = {
      bounds: [free, free, fixed(5), free, free, fixed(3)],
      relations: [sum(2, [0, 1]), sum(5, [3, 4])],
    };
    expect(
      intervalsOf(knowledge, [
        {
          terms: [
            [0, 1],
            [3, 2],
            [2, 1],
          ],
        },
      ]),
    ).toEqual([{ lower: 5, upper: 16, proved: true }]);
  });

  it("contradicts even in a component that no target is about", () => {
    const knowledge = {
      bounds: [fixed(5), { lower: 0, upper: 9 }, { lower: 0, upper: 1 }, { lower: 0, upper: 1 }],
      relations: [sum(0, [2, 3])],
    };
    expect(feasibleIntervals(solver, knowledge, [{ terms: [[1, 1]] }])).toEqual({ kind: "contradiction" });
    expect(feasibleIntervals(solver, { bounds: [fixed(1), fixed(2)], relations: [sum(0, [1])] }, [])).toEqual({
      kind: "contradiction",
    });
    expect(feasibleIntervals(solver, { bounds: [{ lower: 2, upper: 1 }], relations: [] }, [])).toEqual({
      kind: "contradiction",
    });
  });

  it("is refused where its values would not be whole, or it names no variable", () => {
    const knowledge = { bounds: [fixed(1)], relations: [] };
    expect(() => feasibleIntervals(solver, knowledge, [{ terms: [[0, 0.5]] }])).toThrow(RangeError);
    expect(() => feasibleIntervals(solver, knowledge, [{ terms: [[1, 1]] }])).toThrow(RangeError);
  });
});

describe("a time limit", () => {
  it("that leaves no time gives ends that hold and are not called proved", () => {
    const system = boxWithMargins([4, 3, 2, 1, 3, 3], [3, 2]);
    const knowledge = withHidden(system, [0, 1, 2, 3], 10);
    const stopped: Solver = {
      open: (program) => ({
        ...solver.open(program),
        minimize: () => ({ status: "stopped" }),
        maximize: () => ({ status: "stopped" }),
      }),
    };
    expect(feasibleIntervals(stopped, knowledge, each(1), { timeLimit: 1, known: [system.counts] })).toEqual({
      kind: "feasible",
      intervals: [{ lower: 0, upper: 10, proved: false }],
    });
  });
});
