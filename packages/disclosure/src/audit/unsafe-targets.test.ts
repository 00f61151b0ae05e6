import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Solver } from "../program/program-types.js";
import { loadSolver } from "../program/solver.js";
import type { Bounds, Knowledge, Target } from "../system/count-system.js";
import { endsOf, solutionsOf } from "./enumerate.fixture.js";
import { boxWithMargins, fixed, roundedTo, smallKnowledge, sum, withHidden } from "./tables.fixture.js";
import type { TargetCheck } from "./unsafe-targets.js";
import { unsafeTargets } from "./unsafe-targets.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** Cells that are to stay uncertain by 3, and may be 0 or 5 and more. */
const cells = (places: readonly number[]): readonly Target[] =>
  places.map((at) => ({ terms: [[at, 1]], width: 3, within: { lower: 1, upper: 4 } }));

function breachesOf(check: TargetCheck) {
  if (check.kind !== "checked") throw new Error(check.kind);
  return check.breaches;
}

function isSafe({ width, within }: Target, { lower, upper }: Bounds): boolean {
  return upper - lower >= width && (within === undefined || lower < within.lower || upper > within.upper);
}

const stopped = (): Solver => ({
  open: (program) => ({
    ...solver.open(program),
    minimize: () => ({ status: "stopped" }),
    maximize: () => ({ status: "stopped" }),
  }),
});

describe("unsafe targets", () => {
  it("are exactly those that trying every whole solution shows unsafe, with points that are solutions", () => {
    const target = fc.record({
      terms: fc.uniqueArray(fc.tuple(fc.nat(9), fc.constantFrom(1, -1, 2)), {
        minLength: 1,
        maxLength: 3,
        selector: ([at]) => at,
      }),
      width: fc.nat(5),
      within: fc.option(fc.constant({ lower: 1, upper: 4 }), { nil: undefined }),
    });
    const counted = { safe: 0, narrow: 0, small: 0, undecided: 0 };
    fc.assert(
      fc.property(smallKnowledge, fc.array(target, { maxLength: 12 }), (knowledge, drawn) => {
        const targets = drawn.map(({ within, ...rest }): Target => (within === undefined ? rest : { ...rest, within }));
        const solutions = solutionsOf(knowledge);
        const unsafe = targets.flatMap((one, at) => (isSafe(one, endsOf(one.terms, solutions)) ? [] : [at]));
        for (const known of [[], [knowledge.counts]]) {
          const check = unsafeTargets(solver, knowledge, targets, { known });
          const breaches = breachesOf(check);
          expect(breaches.map((breach) => breach.target)).toEqual(unsafe);
          for (const { target: at, lower, upper, reason } of breaches) {
            const ends = endsOf(targets[at]?.terms ?? [], solutions);
            expect(lower).toBeLessThanOrEqual(ends.lower);
            expect(upper).toBeGreaterThanOrEqual(ends.upper);
            counted[reason] += 1;
          }
          counted.safe += targets.length - breaches.length;
          if (check.kind !== "checked") continue;
          for (const point of check.points) expect(solutions).toContainEqual([...point]);
        }
      }),
      { numRuns: 60 },
    );
    // Each verdict was met, so that each was tested.
    const { undecided, ...met } = counted;
    expect(undecided).toBe(0);
    expect(Math.min(...Object.values(met))).toBeGreaterThan(0);
  });

  // Handbook on Statistical Disclosure Control, 2nd edition, 4.2.2, example 3 (Geurts 1992): X11 is 3 to 6, X22 0 to 3.
  it("of the handbook's example: 3 to 6 is as wide as 3 and not as 4", () => {
    const knowledge = withHidden(boxWithMargins([4, 3, 2, 1, 3, 3], [3, 2]), [0, 1, 2, 3]);
    const targets: readonly Target[] = [
      { terms: [[0, 1]], width: 3 },
      { terms: [[0, 1]], width: 4 },
      { terms: [[0, 1]], width: 3, within: { lower: 3, upper: 6 } },
      { terms: [[0, 1]], width: 3, within: { lower: 3, upper: 5 } },
    ];
    expect(breachesOf(unsafeTargets(solver, knowledge, targets))).toEqual([
      { target: 1, lower: 3, upper: 6, reason: "narrow" },
      { target: 2, lower: 3, upper: 6, reason: "small" },
    ]);
  });

  it("are all hidden cells where only the small ones were hidden, one in each row: they are recovered by subtraction", () => {
    const system = boxWithMargins([3, 20, 20, 20, 2, 20, 20, 20, 1], [3, 3]);
    const hidden = [0, 4, 8];
    expect(breachesOf(unsafeTargets(solver, withHidden(system, hidden), cells(hidden)))).toEqual([
      { target: 0, lower: 3, upper: 3, reason: "narrow" },
      { target: 1, lower: 2, upper: 2, reason: "narrow" },
      { target: 2, lower: 1, upper: 1, reason: "narrow" },
    ]);
    // One more cell in each row and column, and none is.
    expect(breachesOf(unsafeTargets(solver, withHidden(system, [0, 1, 4, 5, 6, 8]), cells(hidden)))).toEqual([]);
  });
});

describe("a weaker reader", () => {
  // The example of the help page of GaussSuppression (SSBtools, Langsrud): its elimination passes this pattern.
  const system = boxWithMargins([1, 1, 1, 5, 5, 9, 9, 9, 9, 9, 0, 0, 0, 7, 7], [3, 5]);
  const hidden = [0, 1, 2, 10, 11, 12];

  it("finds nothing where the one who knows that counts are not negative finds all", () => {
    const strong = breachesOf(unsafeTargets(solver, withHidden(system, hidden), cells([0, 1, 2])));
    expect(strong.map(({ reason }) => reason)).toEqual(["narrow", "narrow", "narrow"]);

    // Counts y + 5 of which y may be down to -5; a relation's fixed sum takes 5 for each hidden part.
    const bounds = system.counts.map((count, at) => {
      if (hidden.includes(at)) return { lower: 0, upper: Infinity };
      const row = system.relations.find(({ terms }) =>
        terms.some(([variable, weight]) => variable === at && weight === 1),
      );
      const parts = row?.terms.filter(([variable]) => hidden.includes(variable)).length ?? 0;
      return fixed(count + 5 * parts);
    });
    const weak = unsafeTargets(solver, { bounds, relations: system.relations }, cells([0, 1, 2]));
    expect(breachesOf(weak)).toEqual([]);
  });

  it("finds nothing where the one who knows one relation more does", () => {
    // A whole of two parts, of which the larger is told only by its own parts.
    const untold: Bounds = { lower: 0, upper: Infinity };
    const bounds = [fixed(30), untold, untold, fixed(12), fixed(15)];
    const relations = [sum(0, [1, 2]), sum(2, [3, 4])];
    expect(breachesOf(unsafeTargets(solver, { bounds, relations }, cells([1])))).toEqual([
      { target: 0, lower: 3, upper: 3, reason: "narrow" },
    ]);
    for (const left of relations) {
      const knowledge: Knowledge = { bounds, relations: relations.filter((relation) => relation !== left) };
      expect(breachesOf(unsafeTargets(solver, knowledge, cells([1])))).toEqual([]);
    }
  });

  it("finds nothing in either of two releases that are unsafe together", () => {
    // Printed to base 5: 5 then 10 for a cumulative count, and 0 for the part that came since.
    const release = (printed: number): Bounds => ({ lower: printed - 4, upper: printed + 4 });
    const bounds = [release(5), release(10), { lower: 0, upper: 0 }];
    const apart: Knowledge = { bounds, relations: [] };
    const together: Knowledge = { bounds, relations: [sum(1, [0, 2])] };
    const wide: readonly Target[] = [0, 1].map((at) => ({ terms: [[at, 1]], width: 4 }));
    expect(breachesOf(unsafeTargets(solver, apart, wide))).toEqual([]);
    expect(breachesOf(unsafeTargets(solver, together, wide))).toEqual([
      { target: 0, lower: 6, upper: 9, reason: "narrow" },
      { target: 1, lower: 6, upper: 9, reason: "narrow" },
    ]);
  });
});

describe("what is not shown to be safe", () => {
  const system = boxWithMargins([1, 0, 3, 3, 12, 20], [3, 2]);
  // Handbook, 2nd edition, 5.5: the same table by controlled rounding to base 5.
  const printed = [5, 0, 0, 5, 10, 20, 15, 25, 5, 5, 30];
  const knowledge: Knowledge = { bounds: roundedTo(5, printed), relations: system.relations };
  const targets = cells([0, 2, 3]);

  it("is a breach when the time runs out, though it may be safe", () => {
    expect(breachesOf(unsafeTargets(solver, knowledge, targets))).toEqual([]);
    const breaches = breachesOf(unsafeTargets(stopped(), knowledge, targets, { timeLimit: 1 }));
    expect(breaches.map(({ target, reason }) => [target, reason])).toEqual([
      [0, "undecided"],
      [1, "undecided"],
      [2, "undecided"],
    ]);
  });

  it("is settled without any program by the points of an earlier check", () => {
    const first = unsafeTargets(solver, knowledge, targets);
    if (first.kind !== "checked") throw new Error(first.kind);
    expect(breachesOf(unsafeTargets(stopped(), knowledge, targets, { known: first.points }))).toEqual([]);
  });

  it("is not made safe by known counts that do not agree with what is known, or are not whole", () => {
    const bad = [
      system.counts.map((count) => count + 3),
      system.counts.map((count) => count + 0.25),
      system.counts.map((count, at) => (at === 0 ? 9 : count)),
      system.counts.slice(1),
    ];
    const breaches = breachesOf(unsafeTargets(stopped(), knowledge, targets, { timeLimit: 1, known: bad }));
    expect(breaches).toHaveLength(3);
  });

  it("is not made safe by a solver whose points are wrong", () => {
    const liar: Solver = {
      open: (program) => {
        const solve = (value: number) => () => ({
          status: "optimal" as const,
          objective: value,
          values: new Float64Array(program.columns.length).fill(value),
          columnDuals: new Float64Array(),
          rowDuals: new Float64Array(),
        });
        return { ...solver.open(program), minimize: solve(0), maximize: solve(100) };
      },
    };
    expect(breachesOf(unsafeTargets(liar, knowledge, targets))).toHaveLength(3);
  });

  it("is a contradiction where no whole counts agree", () => {
    const wrong = { bounds: [...roundedTo(5, printed).slice(0, 10), fixed(50)], relations: system.relations };
    expect(unsafeTargets(solver, wrong, targets)).toEqual({ kind: "contradiction" });
  });

  it("is the same twice", () => {
    const large = boxWithMargins(
      Array.from({ length: 60 }, (_, at) => (at * 7) % 11),
      [3, 4, 5],
    );
    const rounded = {
      bounds: roundedTo(
        5,
        large.counts.map((count) => 5 * Math.floor(count / 5)),
      ),
      relations: large.relations,
    };
    const all = cells(large.counts.map((_, at) => at));
    expect(unsafeTargets(solver, rounded, all)).toEqual(unsafeTargets(solver, rounded, all));
  });
});
