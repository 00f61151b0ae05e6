import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Solver, Terms } from "../program/program-types.js";
import { loadSolver } from "../program/solver.js";
import type { Bounds, Target } from "../system/count-system.js";
import { endsOf, solutionsOf } from "./enumerate.fixture.js";
import type { InsiderCheck } from "./insider.js";
import { insiderBreaches } from "./insider.js";
import { boxWithMargins, fixed, smallKnowledge, sum, withHidden } from "./tables.fixture.js";
import { unsafeTargets } from "./unsafe-targets.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

function breachesOf(check: InsiderCheck) {
  if (check.kind !== "checked") throw new Error(check.kind);
  return check.breaches;
}

const ownOf = (terms: Terms, contributions: Terms): number =>
  terms.reduce((total, [at, weight]) => total + weight * (new Map(contributions).get(at) ?? 0), 0);

describe("what an insider can work out about the others", () => {
  it("is exactly what trying every whole solution with room for its own contribution shows", () => {
    const target = fc.record({
      terms: fc.uniqueArray(fc.tuple(fc.nat(9), fc.constantFrom(1, -1)), {
        minLength: 1,
        maxLength: 2,
        selector: ([at]) => at,
      }),
      width: fc.nat(5),
      within: fc.option(fc.constant({ lower: 1, upper: 4 }), { nil: undefined }),
    });
    let unsafe = 0;
    let safe = 0;
    fc.assert(
      fc.property(
        smallKnowledge,
        fc.array(target, { maxLength: 8 }),
        fc.array(fc.nat(7), { maxLength: 6 }),
        (knowledge, drawn, seats) => {
          const targets = drawn.map(({ within, ...rest }): Target =>
            within === undefined ? rest : { ...rest, within },
          );
          // A unit in one cell, and so in every margin that the cell is part of.
          const insiders = seats.flatMap((seat) => {
            if ((knowledge.counts[seat] ?? 0) === 0) return [];
            const wholes = knowledge.relations.flatMap(({ terms, sense }) =>
              sense === "=" && terms.some(([at, weight]) => at === seat && weight === -1) ? [terms[0]?.[0] ?? -1] : [],
            );
            return [{ contributions: [seat, ...wholes].map((at) => [at, 1] as const) }];
          });
          const solutions = solutionsOf(knowledge);
          const expected = insiders.flatMap(({ contributions }, insider) => {
            const own = solutions.filter((counts) =>
              contributions.every(([at, amount]) => (counts[at] ?? 0) >= amount),
            );
            return targets.flatMap(({ terms, width, within }, at) => {
              if (!terms.some(([variable]) => contributions.some(([mine]) => mine === variable))) return [];
              const amount = ownOf(terms, contributions);
              const ends = endsOf(terms, own);
              const others: Bounds = { lower: ends.lower - amount, upper: ends.upper - amount };
              const wide = others.upper - others.lower >= Math.max(1, width - Math.max(0, amount));
              const out = within === undefined || others.lower < within.lower || others.upper > within.upper;
              return wide && out ? [] : [{ insider, target: at }];
            });
          });
          const breaches = breachesOf(
            insiderBreaches(solver, knowledge, targets, insiders, { known: [knowledge.counts] }),
          );
          expect(breaches.map(({ insider, target: at }) => ({ insider, target: at }))).toEqual(expected);
          expect(breaches.every(({ reason }) => reason !== "undecided")).toBe(true);
          unsafe += breaches.length;
          safe += targets.length - breaches.length;
        },
      ),
      { numRuns: 60 },
    );
    expect(unsafe).toBeGreaterThan(0);
    expect(safe).toBeGreaterThan(0);
  });

  // Handbook on Statistical Disclosure Control, 2nd edition, 4.2.2: two singletons hidden in one row tell each other.
  it("is the other singleton, where two cells of one contributor each are all that is hidden in a row", () => {
    const bounds = [fixed(4), { lower: 0, upper: Infinity }, { lower: 0, upper: Infinity }];
    const knowledge = { bounds, relations: [sum(0, [1, 2])] };
    const targets: readonly Target[] = [1, 2].map((at) => ({ terms: [[at, 1]], width: 4 }));
    // To a reader outside, each is 0 to 4.
    expect(unsafeTargets(solver, knowledge, targets)).toMatchObject({ kind: "checked", breaches: [] });
    // The one who contributed all 4 of the first knows that the second is nobody's.
    const check = insiderBreaches(solver, knowledge, targets, [
      {
        contributions: [
          [0, 4],
          [1, 4],
        ],
      },
    ]);
    expect(breachesOf(check)).toEqual([{ insider: 0, target: 0, lower: 0, upper: 0, reason: "narrow" }]);
  });

  it("counts the others' amount, not the cell: alone in a cell of 1 to 5, the others are 0 to 4", () => {
    const knowledge = { bounds: [{ lower: 1, upper: 5 }], relations: [] };
    const outside: Target = { terms: [[0, 1]], width: 3, within: { lower: 1, upper: 4 } };
    const insider = { contributions: [[0, 1]] as const };
    expect(breachesOf(insiderBreaches(solver, knowledge, [outside], [insider]))).toEqual([]);
    // With 2 to 5 the others are 1 to 4, all of which are small; a reader outside still holds 5 possible.
    const narrower = { bounds: [{ lower: 2, upper: 5 }], relations: [] };
    expect(unsafeTargets(solver, narrower, [outside])).toMatchObject({ kind: "checked", breaches: [] });
    expect(breachesOf(insiderBreaches(solver, narrower, [outside], [insider]))).toEqual([
      { insider: 0, target: 0, lower: 1, upper: 4, reason: "small" },
    ]);
  });

  it("is nothing new to one who contributed nothing to a target", () => {
    const knowledge = withHidden(boxWithMargins([4, 3, 2, 1, 3, 3], [3, 2]), [0, 1, 2, 3]);
    const narrow: readonly Target[] = [{ terms: [[3, 1]], width: 9 }];
    expect(breachesOf(insiderBreaches(solver, knowledge, narrow, [{ contributions: [[0, 1]] }]))).toEqual([]);
    expect(breachesOf(insiderBreaches(solver, knowledge, narrow, [{ contributions: [[3, 0]] }]))).toEqual([]);
    expect(breachesOf(insiderBreaches(solver, knowledge, narrow, [{ contributions: [[3, 1]] }]))).toHaveLength(1);
  });

  it("is never settled by counts that leave no room for its own contribution", () => {
    // The others in the first cell are 0 where it is 2 and the second 2; a point with 0 in the first is no use.
    const bounds = [fixed(4), { lower: 0, upper: 4 }, { lower: 0, upper: 4 }];
    const knowledge = { bounds, relations: [sum(0, [1, 2])] };
    const target: Target = { terms: [[1, 1]], width: 4 };
    const known = [
      [4, 0, 4],
      [4, 4, 0],
    ];
    expect(unsafeTargets(solver, knowledge, [target], { known })).toMatchObject({ kind: "checked", breaches: [] });
    const insiders = [
      { contributions: [[1, 1]] as const },
      {
        contributions: [
          [1, 1],
          [2, 2],
        ] as const,
      },
    ];
    // Alone it needs 4 - 1, and 1 to 4 is as wide; with two more elsewhere it is 1 to 2, which is not.
    expect(breachesOf(insiderBreaches(solver, knowledge, [target], insiders, { known }))).toEqual([
      { insider: 1, target: 0, lower: 0, upper: 1, reason: "narrow" },
    ]);
  });

  it("is undecided, and so a breach, when the time runs out", () => {
    const knowledge = withHidden(boxWithMargins([4, 3, 2, 1, 3, 3], [3, 2]), [0, 1, 2, 3]);
    const stopped: Solver = {
      open: (program) => ({
        ...solver.open(program),
        minimize: () => ({ status: "stopped" }),
        maximize: () => ({ status: "stopped" }),
      }),
    };
    const target: Target = { terms: [[0, 1]], width: 2 };
    const insiders = [{ contributions: [[0, 1]] as const }];
    expect(breachesOf(insiderBreaches(solver, knowledge, [target], insiders))).toEqual([]);
    const [breach] = breachesOf(insiderBreaches(stopped, knowledge, [target], insiders, { timeLimit: 1 }));
    expect(breach?.reason).toBe("undecided");
  });

  it("contradicts where it contributed more than there can be", () => {
    const bounds = [fixed(4), { lower: 0, upper: 4 }, { lower: 0, upper: 4 }];
    const knowledge = { bounds, relations: [sum(0, [1, 2])] };
    const target: Target = { terms: [[1, 1]], width: 1 };
    for (const contributions of [
      [[0, 5]],
      [[1, 5]],
      [
        [1, 3],
        [2, 2],
      ],
    ] as const) {
      expect(insiderBreaches(solver, knowledge, [target], [{ contributions }])).toEqual({ kind: "contradiction" });
    }
  });
});
