import { beforeAll, describe, expect, it } from "vitest";
import type { Solver } from "../program/program-types.js";
import { loadSolver } from "../program/solver.js";
import { enumerate, patternOf } from "./enumerate.fixture.js";
import { suppressCounts } from "./optimal.js";
import type { Suppression } from "./optimal.js";
import { countTargets } from "./primary.js";
import { seededRandom } from "./seeded-random.fixture.js";
import type { Sensitive } from "./sensitive.js";
import { innerUpTo, sumsOf, twoWay } from "./tables.fixture.js";
import type { Tables } from "./tables.fixture.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const upper = 5;

interface Comparison {
  /** The least weight of all safe patterns, and the weight of what was found. */
  readonly least: number | undefined;
  readonly found: number | undefined;
  readonly heuristic: number | undefined;
  /** By a look at every table of whole counts; `undefined` where nothing was found. */
  readonly safe: readonly (boolean | undefined)[];
  readonly optimal: readonly (boolean | undefined)[];
}

function compare(tables: Tables, sensitive: readonly Sensitive[], weights: readonly number[]): Comparison {
  const truth = enumerate(
    tables,
    sensitive,
    tables.inner.map(() => upper),
  );
  const settings = { sensitive, weights, known: innerUpTo(tables, upper) };
  const found = suppressCounts(solver, tables.system, settings);
  const heuristic = suppressCounts(solver, tables.system, { ...settings, rounds: 0 });
  const weightOf = ({ hidden }: Suppression) => weights.reduce((sum, cost, at) => (hidden[at] ? sum + cost : sum), 0);
  return {
    least: truth.leastWeight(weights),
    found: found && weightOf(found),
    heuristic: heuristic && weightOf(heuristic),
    safe: [found, heuristic].map((pattern) => pattern && truth.isSafe(patternOf(pattern.hidden))),
    optimal: [found, heuristic].map((pattern) => pattern?.optimal),
  };
}

/** Of those with a safe pattern and of those without one, the best is found, and nothing unsafe. */
function expectTheBest(comparisons: readonly Comparison[]): void {
  for (const { least, found, heuristic, safe, optimal } of comparisons) {
    expect(found).toBe(least);
    expect(heuristic ?? Infinity).toBeGreaterThanOrEqual(least ?? Infinity);
    expect(safe).toEqual(least === undefined ? [undefined, undefined] : [true, true]);
    expect(optimal).toEqual(least === undefined ? [undefined, undefined] : [true, false]);
  }
}

const small = (random: () => number) => Math.floor(random() * random() * (upper + 1));

describe("the cheapest pattern, compared with all patterns and all tables of whole counts", () => {
  it("is found for two-way tables and the rules for counts", () => {
    const random = seededRandom(11);
    const comparisons = Array.from({ length: 12 }, () => {
      const tables = twoWay([1, 2].map(() => [1, 2, 3].map(() => small(random))));
      const sensitive = countTargets(tables.system, { k: 3, coalition: 1 });
      const weights = tables.system.counts.map((count) => (random() < 0.5 ? 1 : count + 1));
      return compare(tables, sensitive, weights);
    });
    expectTheBest(comparisons);
    expect(comparisons.every(({ least }) => least !== undefined)).toBe(true);
  });

  it("is found for sums that overlap, levels to each side, sums and differences", () => {
    const random = seededRandom(5);
    const comparisons = Array.from({ length: 24 }, () => {
      const inner = [1, 2, 3, 4, 5].map(() => small(random));
      const groups = [1, 2, 3, 4, 5].map(() => [0, 1, 2, 3, 4].filter(() => random() < 0.6));
      const tables = sumsOf(
        inner,
        groups.filter((group) => group.length > 1),
      );
      const { counts } = tables.system;
      const pick = () => Math.floor(random() * counts.length);
      const sensitive: readonly Sensitive[] = [1, 2, 3].map((kind) => {
        const [one, other] = [pick(), pick()];
        const value = counts[one] ?? 0;
        if (kind === 1 || one === other) {
          return { terms: [[one, 1]], width: 1, below: Math.floor(random() * 2.2), above: Math.floor(random() * 2.5) };
        }
        const difference = value - (counts[other] ?? 0);
        const within = { lower: difference - 1, upper: difference + 1 };
        return {
          terms: [
            [one, 1],
            [other, -1],
          ],
          width: kind,
          within,
        };
      });
      return compare(
        tables,
        sensitive,
        counts.map(() => 1 + Math.floor(random() * 9)),
      );
    });
    expectTheBest(comparisons);
    expect(new Set(comparisons.map(({ least }) => least === undefined))).toEqual(new Set([true, false]));
    // The heuristic is another method: it is not always the best.
    expect(comparisons.some(({ least, heuristic }) => least !== heuristic)).toBe(true);
  });
});
