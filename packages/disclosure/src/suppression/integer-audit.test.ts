import { beforeAll, describe, expect, it } from "vitest";
import type { Solver } from "../program/program-types.js";
import { loadSolver } from "../program/solver.js";
import { attackedSystem } from "./attacked-system.js";
import { openAttacker } from "./attacker.js";
import { enumerate, patternOf } from "./enumerate.fixture.js";
import { openIntegerAudit } from "./integer-audit.js";
import { suppressCounts } from "./optimal.js";
import { seededRandom } from "./seeded-random.fixture.js";
import { needOf } from "./sensitive.js";
import { hiddenIn, innerUpTo, only, sumsOf } from "./tables.fixture.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

// Three sums of a, b, c and d, of which d is at most 2: their total is 2(a + b + c) + 3d, so that d is odd, and so 1.
const parity = sumsOf(
  [1, 1, 1, 1],
  [
    [0, 1, 3],
    [1, 2, 3],
    [0, 2, 3],
  ],
);
const known = parity.system.counts.map((_, variable) => ({ lower: 0, upper: variable === 3 ? 2 : Infinity }));
const target = { terms: [[0, 1]] as const, width: 1 };

describe("a reader who knows that counts are whole", () => {
  it("knows a count that is free to a reader who takes fractions", () => {
    const system = attackedSystem(parity.system, known, undefined);
    const hidden = only(parity.system, [0, 1, 2, 3]);
    const attacker = openAttacker(solver, system);
    attacker.face(hidden);
    expect(attacker.descend([[0, 1]])?.distance).toBeCloseTo(0.5, 9);
    expect(attacker.descend([[0, -1]])?.distance).toBeCloseTo(0.5, 9);
    const audit = openIntegerAudit(solver, system);
    expect(audit.range(hidden, [[0, 1]])).toEqual({ lower: 1, upper: 1, proved: true });
    expect(audit.breaches(hidden, [needOf(system.counts, target)])).toHaveLength(1);
    attacker.dispose();
    audit.dispose();
  });

  it("makes the cheapest pattern hide one more of what the count hangs together with", () => {
    // The three sums cost so much that hiding the four counts would be cheapest, if fractions were counts.
    const weights = [1, 1, 1, 1, 50, 60, 50];
    const found = suppressCounts(solver, parity.system, { sensitive: [target], weights, known });
    const truth = enumerate(parity, [target], [3, 3, 3, 2]);
    expect(found?.optimal).toBe(true);
    expect(truth.isSafe(patternOf(only(parity.system, [0, 1, 2, 3])))).toBe(false);
    expect(truth.isSafe(patternOf(found?.hidden ?? []))).toBe(true);
    const cost = hiddenIn(found?.hidden ?? []).reduce((sum, variable) => sum + (weights[variable] ?? 0), 0);
    expect(cost).toBe(truth.leastWeight(weights));
  });

  it("finds the same ranges as a look at every table", () => {
    const random = seededRandom(21);
    for (let round = 0; round < 25; round += 1) {
      const inner = [1, 2, 3, 4, 5].map(() => Math.floor(random() * 4));
      const groups = [1, 2, 3, 4].map(() => [0, 1, 2, 3, 4].filter(() => random() < 0.6));
      const tables = sumsOf(
        inner,
        groups.filter((group) => group.length > 1),
      );
      const terms = [
        [0, 1],
        [1, 1],
        [2, -1],
      ] as const;
      const truth = enumerate(
        tables,
        [{ terms, width: 0 }],
        inner.map(() => 4),
      );
      const audit = openIntegerAudit(solver, attackedSystem(tables.system, innerUpTo(tables, 4), undefined));
      for (let pattern = 0; pattern < 8; pattern += 1) {
        const hidden = tables.system.counts.map(() => random() < 0.6);
        const bits = patternOf(hidden);
        expect(audit.range(hidden, terms)).toEqual({
          lower: truth.lowest(bits, 0),
          upper: truth.highest(bits, 0),
          proved: true,
        });
      }
      audit.dispose();
    }
  });
});

describe("breaches", () => {
  it("are all the needs that are not met, or only the first, with what is known of each", () => {
    const { system } = sumsOf([2, 3, 4], [[0, 1, 2]]);
    const needs = [0, 1, 2].map((variable) => needOf(system.counts, { terms: [[variable, 1]], width: 3 }));
    const audit = openIntegerAudit(solver, attackedSystem(system, undefined, undefined));
    const hidden = only(system, [0, 2]);
    expect(audit.breaches(hidden, needs).map(({ range }) => range)).toEqual([{ lower: 3, upper: 3, proved: true }]);
    expect(audit.breaches(only(system, []), needs)).toHaveLength(3);
    expect(audit.breaches(only(system, []), needs, "first")).toHaveLength(1);
    expect(audit.breaches(only(system, [0, 1, 2]), needs)).toEqual([]);
    audit.dispose();
  });
});
