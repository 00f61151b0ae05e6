import { beforeAll, describe, expect, it } from "vitest";
import type { Solver } from "../program/program-types.js";
import { loadSolver } from "../program/solver.js";
import type { CountSystem } from "../system/count-system.js";
import { attackedSystem } from "./attacked-system.js";
import { openIntegerAudit } from "./integer-audit.js";
import { suppressCounts } from "./optimal.js";
import { countTargets, thresholdTargets } from "./primary.js";
import { needOf } from "./sensitive.js";
import type { Sensitive } from "./sensitive.js";
import { hiddenIn, only, sumsOf, twoWay } from "./tables.fixture.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** The forms that a reader of the whole system learns too much of, by their first variable. */
function breached(system: CountSystem, sensitive: readonly Sensitive[], hidden: readonly boolean[]): readonly number[] {
  const audit = openIntegerAudit(solver, attackedSystem(system, undefined, undefined));
  const needs = sensitive.map((target) => needOf(system.counts, target));
  const found = audit.breaches(hidden, needs).map(({ need }) => need.terms[0]?.[0] ?? NaN);
  audit.dispose();
  return found;
}

const hide = (system: CountSystem, sensitive: readonly Sensitive[], weights: "value" | "cells" = "value") =>
  suppressCounts(solver, system, { sensitive, weights })?.hidden ?? [];

describe("the example of Fischetti & Salazar (2000, 2001): investment by region and activity, 22 sensitive", () => {
  const rows = [
    [20, 50, 10],
    [8, 19, 22],
    [17, 32, 12],
  ];
  const { system } = twoWay(rows);
  const sensitive = { terms: [[6, 1]] as const, width: 0, below: 5, above: 8 };

  /** Lowest and highest 22 of all tables of whole counts with the printed rest, by filling in the hidden ones in turn. */
  function everyTable(hidden: readonly number[]): readonly [number, number] {
    const places = hidden.map((variable) => [Math.floor(variable / 4), variable % 4] as const);
    const restOf = (axis: 0 | 1) =>
      [0, 1, 2].map((line) =>
        places.reduce(
          (sum, place, at) => (place[axis] === line ? sum + (system.counts[hidden[at] ?? -1] ?? 0) : sum),
          0,
        ),
      );
    let [low, high] = [Infinity, -Infinity];
    const fill = (at: number, inRows: readonly number[], inColumns: readonly number[], sensitiveCount: number) => {
      const place = places[at];
      if (place === undefined) {
        if ([...inRows, ...inColumns].some((rest) => rest !== 0)) return;
        low = Math.min(low, sensitiveCount);
        high = Math.max(high, sensitiveCount);
        return;
      }
      const [row, column] = place;
      for (let count = 0; count <= Math.min(inRows[row] ?? 0, inColumns[column] ?? 0); count += 1) {
        const less = (rests: readonly number[], line: number) =>
          rests.map((rest, index) => (index === line ? rest - count : rest));
        fill(at + 1, less(inRows, row), less(inColumns, column), hidden[at] === 6 ? count : sensitiveCount);
      }
    };
    fill(0, restOf(0), restOf(1), 22);
    return [low, high];
  }

  it("hides 8, 22, 17 and 12, a weight of 59, as published", () => {
    const found = suppressCounts(solver, system, { sensitive: [sensitive], weights: "value" });
    expect(found?.optimal).toBe(true);
    expect(hiddenIn(found?.hidden ?? [])).toEqual([4, 6, 8, 10]);
    // The published interval of the sensitive count.
    expect(everyTable([4, 6, 8, 10])).toEqual([5, 30]);
  });

  it("and rightly so: none of the patterns that weigh less is safe, whole table by whole table", () => {
    // Any other count in a pattern below 59 with 22 in it is below 37, so that margins are out, and 50.
    const others = system.counts.flatMap((count, variable) => (count < 37 && variable !== 6 ? [variable] : []));
    const patterns = Array.from({ length: 2 ** others.length }, (_, bits) => [
      6,
      ...others.filter((__, bit) => bits & (1 << bit)),
    ]);
    const lighter = patterns.filter(
      (pattern) => pattern.reduce((sum, variable) => sum + (system.counts[variable] ?? 0), 0) < 59,
    );
    expect(lighter.length).toBeGreaterThan(10);
    const safe = lighter.filter((pattern) => {
      const [low, high] = everyTable(pattern);
      return low <= 17 && high >= 30;
    });
    expect(safe).toEqual([]);
  });

  it("asks for more where the upper level is one more", () => {
    const found = hide(system, [{ ...sensitive, above: 9 }]);
    expect(hiddenIn(found)).not.toEqual([4, 6, 8, 10]);
    expect(breached(system, [{ ...sensitive, above: 9 }], only(system, [4, 6, 8, 10]))).toEqual([6]);
    expect(breached(system, [{ ...sensitive, above: 9 }], found)).toEqual([]);
  });
});

describe("the linked tables of eight regions (sdcTools UserSupport 136): by county, and big against small", () => {
  // A, B, I, J in county 1; K, L, M, N in county 2; L and M are big.
  const inner = [2, 2, 8, 8, 3, 3, 3, 7];
  const byCounty = [
    [0, 1, 2, 3],
    [4, 5, 6, 7],
  ];
  const bySize = [
    [5, 6],
    [0, 1, 2, 3, 4, 7],
  ];
  const all = [0, 1, 2, 3, 4, 5, 6, 7];
  const { system } = sumsOf(inner, [...byCounty, ...bySize, all]);
  const sensitive = thresholdTargets(system, { k: 4 });

  it("protected one after the other give away K = 3", () => {
    const tables = [byCounty, bySize].map((groups) => sumsOf(inner, [...groups, all]).system);
    const hidden = tables.map((table) => hiddenIn(hide(table, thresholdTargets(table, { k: 4 }))));
    // Either is content with what is sensitive itself.
    expect(hidden).toEqual([
      [0, 1, 4, 5, 6],
      [0, 1, 4, 5, 6],
    ]);
    expect(breached(system, sensitive, only(system, [0, 1, 4, 5, 6]))).toContain(4);
    const audit = openIntegerAudit(solver, attackedSystem(system, undefined, undefined));
    expect(audit.range(only(system, [0, 1, 4, 5, 6]), [[4, 1]])).toEqual({ lower: 3, upper: 3, proved: true });
    audit.dispose();
  });

  it("are safe when protected together", () => {
    const found = hide(system, sensitive);
    expect(hiddenIn(found).length).toBeGreaterThan(5);
    expect(breached(system, sensitive, found)).toEqual([]);
  });
});

describe("the table in the help of GaussSuppression", () => {
  const { system } = twoWay([
    [1, 1, 1, 5, 5],
    [9, 9, 9, 9, 9],
    [0, 0, 0, 7, 7],
  ]);

  it("is not protected by hiding zeros of one row, which passes elimination: they add up to 0, and so are known", () => {
    const ones = [0, 1, 2];
    const sensitive = thresholdTargets(system, { k: 5 }).filter(({ terms }) => ones.includes(terms[0]?.[0] ?? -1));
    expect(breached(system, sensitive, only(system, [0, 1, 2, 12, 13, 14]))).toEqual(ones);
    expect(breached(system, sensitive, hide(system, sensitive))).toEqual([]);
  });
});

describe("three singletons (sdcTools UserSupport 135)", () => {
  // Two rows of 1, 1, 7, 1, 0 and 1, 0, 0, 2, 8.
  const { system } = twoWay([
    [1, 1, 7, 1, 0],
    [1, 0, 0, 2, 8],
  ]);
  const rules = { k: 3, coalition: 0 };

  it("are protected by the rules for counts as any other small counts", () => {
    const sensitive = countTargets(system, rules);
    const found = suppressCounts(solver, system, { sensitive, weights: "cells" });
    expect(found?.optimal).toBe(true);
    expect(breached(system, sensitive, found?.hidden ?? [])).toEqual([]);
  });
});

describe("weakened, the method is caught by the audit", () => {
  // The first row's small counts protect each other; the second row has one, alone.
  const { system } = twoWay([
    [2, 3, 20, 20],
    [3, 2, 25, 25],
    [30, 30, 1, 30],
  ]);
  const sensitive = thresholdTargets(system, { k: 5 });
  const primary = only(
    system,
    sensitive.map(({ terms }) => terms[0]?.[0] ?? -1),
  );
  const last = sensitive.at(-1)?.terms[0]?.[0];

  it("as it stands, it is safe", () => {
    expect(breached(system, sensitive, hide(system, sensitive))).toEqual([]);
  });

  it("without secondary suppression", () => {
    expect(breached(system, sensitive, primary)).toEqual([last]);
  });

  it("with an attack that ends at the first sensitive count that is safe, so that the second is never tried", () => {
    const withTheFirst = hide(system, sensitive.slice(0, 1));
    const weakened = primary.map((is, variable) => is || withTheFirst[variable] === true);
    expect(breached(system, sensitive.slice(0, 1), primary)).toEqual([]);
    expect(breached(system, sensitive, weakened)).toEqual([last]);
  });

  it("with one relation forgotten, whichever of those of the lonely count it is", () => {
    // No relation follows from the others, as one does in a table with all of its margins.
    const { system: whole } = sumsOf(
      [1, 20, 30, 6, 7],
      [
        [0, 1, 3],
        [0, 2, 4],
      ],
    );
    const targets = thresholdTargets(whole, { k: 5 });
    expect(breached(whole, targets, hide(whole, targets))).toEqual([]);
    for (const forgotten of whole.relations) {
      const relations = whole.relations.filter((relation) => relation !== forgotten);
      const weakened = hide({ counts: whole.counts, relations }, targets);
      expect(breached({ counts: whole.counts, relations }, targets, weakened)).toEqual([]);
      expect(breached(whole, targets, weakened)).toEqual([0]);
    }
  });
});

describe("what is asked of the function", () => {
  const { system } = sumsOf([1, 4, 20, 30], [[0, 1, 2, 3]]);
  const sensitive = thresholdTargets(system, { k: 5 });

  it("costs are the counts, one each, or as given", () => {
    const only1 = [{ terms: [[0, 1]] as const, width: 3 }];
    const of = (weights: "value" | "cells" | readonly number[]) =>
      hiddenIn(suppressCounts(solver, system, { sensitive: only1, weights })?.hidden ?? []);
    expect(of("value")).toEqual([0, 1]);
    expect(of("cells")).toHaveLength(2);
    expect(of([1, 9, 9, 2, 9])).toEqual([0, 3]);
    expect(() => of([1, 2])).toThrow(RangeError);
    expect(() => of([1, 2, 3, 4, -1])).toThrow(RangeError);
  });

  it("what is printed whatever it is stays printed, and is no help", () => {
    const printed = only(system, [2, 4]);
    const found = suppressCounts(solver, system, {
      sensitive: sensitive.slice(0, 1),
      weights: [1, 9, 1, 5, 1],
      printed,
    });
    expect(hiddenIn(found?.hidden ?? [])).toEqual([0, 3]);
  });

  it("is undefined where not even hiding everything is enough", () => {
    const settings = { sensitive, weights: "cells" } as const;
    expect(suppressCounts(solver, system, { ...settings, printed: only(system, [0]) })).toBeUndefined();
    // The other counts cannot be hidden, so that the two small ones add up to a printed 5.
    const printed = only(system, [2, 3, 4]);
    const wide = [{ terms: [[0, 1]] as const, width: 6 }];
    expect(suppressCounts(solver, system, { sensitive: wide, weights: "cells", printed })).toBeUndefined();
    expect(suppressCounts(solver, system, { sensitive: wide, weights: "cells", printed, rounds: 0 })).toBeUndefined();
    const known = system.counts.map((count) => ({ lower: count, upper: count }));
    expect(suppressCounts(solver, system, { ...settings, known })).toBeUndefined();
  });

  it("hides nothing where nothing is sensitive", () => {
    expect(suppressCounts(solver, system, { sensitive: [], weights: "value" })).toEqual({
      hidden: system.counts.map(() => false),
      optimal: true,
    });
  });

  it("gives the same pattern every time", () => {
    const { system: table } = twoWay([
      [1, 9, 9],
      [9, 9, 9],
      [9, 9, 9],
    ]);
    const targets = thresholdTargets(table, { k: 5 });
    const patterns = [1, 2, 3].map(() => hiddenIn(hide(table, targets, "cells")).join());
    expect(new Set(patterns).size).toBe(1);
  });
});
