import { describe, expect, it } from "vitest";
import { loadSolver } from "../program/solver.js";
import { roundCounts } from "./controlled-rounding.js";
import { seeded, threeWay, twoWay } from "./systems.fixture.js";

const solver = await loadSolver();

/** Whether some rounding of the cells to neighbours gives margins that are neighbours too, by trying all of them. */
function exists(cells: readonly number[], base: number): boolean {
  const sizes = [2, 2, 2] as const;
  const exact = threeWay(sizes, cells).counts;
  const open = cells.flatMap((cell, at) => (cell % base > 0 ? [at] : []));
  return Array.from({ length: 2 ** open.length }, (_, ups) => {
    const rounded = cells.map((cell, at) => {
      const up = open.includes(at) && Math.floor(ups / 2 ** open.indexOf(at)) % 2 === 1;
      return (Math.floor(cell / base) + (up ? 1 : 0)) * base;
    });
    return threeWay(sizes, rounded).counts.every((value, at) => {
      const count = exact[at] ?? NaN;
      return value === Math.floor(count / base) * base || value === Math.ceil(count / base) * base;
    });
  }).includes(true);
}

describe("zero-restricted controlled rounding", () => {
  it("exists for every two-way table (Cox & Ernst 1982; Causey, Cox & Ernst 1985)", () => {
    const random = seeded(1982);
    for (let table = 0; table < 1000; table += 1) {
      const rows = 1 + Math.floor(random() * 4);
      const columns = 1 + Math.floor(random() * 4);
      const most = 1 + Math.floor(random() * 20);
      const cells = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => Math.floor(random() * most)),
      );
      const base = [2, 3, 5, 8, 10][table % 5] ?? NaN;
      expect(roundCounts(solver, twoWay(cells), { base, draw: random })?.reach).toBe(0);
    }
  });

  // Four ones in a 2 x 2 x 2 table, no two of which are neighbours, cannot be rounded to base 2; nor these three.
  it("does not exist for every three-way table (Causey, Cox & Ernst 1985), and then one base further is enough", () => {
    const cells = [0, 1, 1, 0, 0, 0, 0, 1];
    for (const scale of [1, 2, 3]) {
      const base = 2 * scale;
      const scaled = cells.map((cell) => cell * scale);
      expect(exists(scaled, base)).toBe(false);
      const system = threeWay([2, 2, 2], scaled);
      const rounded = roundCounts(solver, system, { base, draw: () => 0.5 });
      expect(rounded?.reach).toBe(1);
      for (const { terms } of system.relations)
        expect(terms.reduce((total, [at, coefficient]) => total + coefficient * (rounded?.printed[at] ?? NaN), 0)).toBe(
          0,
        );
    }
  });

  it("is found for all 256 tables of 2 x 2 x 2 cells of 0 and 1 just where it exists", () => {
    const tables = Array.from({ length: 256 }, (_, bits) =>
      Array.from({ length: 8 }, (__, at) => Math.floor(bits / 2 ** at) % 2),
    );
    const without = tables.filter((cells) => !exists(cells, 2));
    expect(without.length).toBeGreaterThan(0);
    expect(without.length).toBeLessThan(256);
    for (const cells of tables) {
      const rounded = roundCounts(solver, threeWay([2, 2, 2], cells), { base: 2, draw: () => 0.5 });
      expect(rounded?.reach).toBe(without.includes(cells) ? 1 : 0);
    }
  });
});
