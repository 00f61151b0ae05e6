import { beforeAll, describe, expect, it } from "vitest";
import type { Solver } from "../program/program-types.js";
import { loadSolver } from "../program/solver.js";
import { attackedSystem } from "./attacked-system.js";
import { openAttacker } from "./attacker.js";
import { seededRandom } from "./seeded-random.fixture.js";
import { negated } from "./sensitive.js";
import { innerUpTo, only, twoWay } from "./tables.fixture.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

// Geurts (1992), table 10, as example 3 of the Handbook on Statistical Disclosure Control, 4.2; its inner counts are not
// given there, and this is one way to fill them in.
const geurts = twoWay([
  [4, 3],
  [2, 1],
  [3, 3],
]);
const geurtsHidden = only(geurts.system, [0, 1, 3, 4]);

describe("a reader with the relations and no bounds but 0", () => {
  it("finds the published interval of 3 to 6 for the first count", () => {
    const attacker = openAttacker(solver, attackedSystem(geurts.system, undefined, undefined));
    attacker.face(geurtsHidden);
    expect(4 - (attacker.descend([[0, 1]])?.distance ?? NaN)).toBe(3);
    expect(4 + (attacker.descend([[0, -1]])?.distance ?? NaN)).toBe(6);
    attacker.dispose();
  });

  it("finds no end where nothing bounds a count", () => {
    const attacker = openAttacker(solver, attackedSystem(geurts.system, undefined, undefined));
    attacker.face(geurts.system.counts.map(() => true));
    expect(attacker.descend([[0, -1]])).toEqual({ distance: Infinity });
    expect(attacker.descend([[0, 1]])?.distance).toBe(4);
    attacker.dispose();
  });
});

describe("the limit of a descent", () => {
  it("is reached under its own pattern, and holds under every other (duality)", () => {
    const random = seededRandom(3);
    let tight = 0;
    for (let round = 0; round < 60; round += 1) {
      const tables = twoWay([1, 2, 3].map(() => [1, 2, 3].map(() => Math.floor(random() * 6))));
      // One more relation, of a part within a whole, so that its multiplier has a sign.
      const relations = [
        ...tables.system.relations,
        {
          terms: [
            [0, 1],
            [1, 1],
            [2, -1],
          ] as const,
          sense: ">=" as const,
        },
      ];
      const [a = 0, b = 0, c = 0] = tables.system.counts;
      if (a + b < c) continue;
      const system = attackedSystem({ ...tables.system, relations }, innerUpTo(tables, 8), undefined);
      const attacker = openAttacker(solver, system);
      const patterns = Array.from({ length: 6 }, () => system.counts.map(() => random() < 0.7));
      const terms =
        random() < 0.5
          ? ([[0, 1]] as const)
          : ([
              [0, 1],
              [5, -1],
            ] as const);
      for (const direction of [terms, negated(terms)]) {
        const distances = patterns.map((hidden) => {
          attacker.face(hidden);
          return attacker.descend(direction);
        });
        for (const [at, descent] of distances.entries()) {
          const limit = descent?.limit;
          if (limit === undefined) continue;
          const bounds = patterns.map((hidden) =>
            limit.gains.reduce((total, gain, variable) => (hidden[variable] ? total + gain : total), limit.slack),
          );
          expect(bounds[at]).toBeCloseTo(descent?.distance ?? NaN, 6);
          bounds.forEach((bound, other) => {
            expect(distances[other]?.distance).toBeLessThanOrEqual(bound + 1e-6);
          });
          tight += 1;
        }
      }
      attacker.dispose();
    }
    expect(tight).toBeGreaterThan(100);
  });
});

describe("a system to be attacked", () => {
  it("has counts that agree with the relations and with what is known", () => {
    const { counts, relations } = geurts.system;
    const wrong = counts.map((count, variable) => (variable === 0 ? count + 1 : count));
    expect(() => attackedSystem({ counts: wrong, relations }, undefined, undefined)).toThrow(RangeError);
    expect(() => attackedSystem(geurts.system, [{ lower: 5, upper: 9 }], undefined)).toThrow(RangeError);
    expect(() => attackedSystem({ counts: [0.5], relations: [] }, undefined, undefined)).toThrow(RangeError);
    const more = {
      counts: [1, 2],
      relations: [
        {
          terms: [
            [0, 1],
            [1, -1],
          ] as const,
          sense: ">=" as const,
        },
      ],
    };
    expect(() => attackedSystem(more, undefined, undefined)).toThrow(RangeError);
  });
});
