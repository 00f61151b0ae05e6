import { describe, expect, it } from "vitest";
import type { Solution, Solver } from "../program/program-types.js";
import { loadSolver } from "../program/solver.js";
import { roundCounts } from "./controlled-rounding.js";
import { seeded, sum, threeWay, twoWay } from "./systems.fixture.js";

const solver = await loadSolver();
const base = 5;
const middle = { base, draw: () => 0.5 };

/** Always answers the same, right or wrong. */
const answering = (solution: Solution): Solver => ({
  open: () => ({
    minimize: () => solution,
    maximize: () => solution,
    setBounds: () => undefined,
    addRow: () => undefined,
    dispose: () => undefined,
  }),
});

describe("controlled rounding", () => {
  it("prints a table whose sums hold, where rounding each count on its own would not", () => {
    const system = twoWay([
      [3, 3],
      [3, 3],
    ]);
    // On their own: four cells of 5, rows of 5, columns of 5, a total of 10.
    expect(roundCounts(solver, { ...system, relations: [] }, middle)?.printed).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 10]);
    const rounded = roundCounts(solver, system, middle);
    expect(rounded?.reach).toBe(0);
    const [a = 0, b = 0, c = 0, d = 0, ...margins] = rounded?.printed ?? [];
    expect(margins).toEqual([a + b, c + d, a + c, b + d, a + b + c + d]);
  });

  it("leaves counts alone that no relation ties, and multiples of the base as they are", () => {
    const system = { counts: [7, 8, 10, 0], relations: [] };
    expect(roundCounts(solver, system, middle)).toEqual({
      printed: [5, 10, 10, 0],
      reach: 0,
      reaches: [0, 0, 0, 0],
      kept: 0,
    });
    expect(roundCounts(solver, { counts: [], relations: [] }, middle)?.printed).toEqual([]);
  });

  it("keeps a part within its whole", () => {
    const within = { terms: [[0, 1] as const, [1, -1] as const], sense: ">=" as const };
    const draws = [0.01, 0.99];
    // The whole would go down and the part up.
    const options = { base, draw: (variable: number) => draws[variable] ?? NaN };
    expect(roundCounts(solver, { counts: [7, 6], relations: [] }, options)?.printed).toEqual([5, 10]);
    const [whole = NaN, part = NaN] =
      roundCounts(solver, { counts: [7, 6], relations: [within] }, options)?.printed ?? [];
    expect(whole).toBeGreaterThanOrEqual(part);
  });

  it("lets a part be less than its whole", () => {
    const relations = [sum(2, [0, 1]), { terms: [[3, 1] as const, [2, -1] as const], sense: ">=" as const }];
    const rounded = roundCounts(solver, { counts: [3, 3, 6, 21], relations }, middle);
    expect(rounded?.reach).toBe(0);
    expect(rounded?.printed[3]).toBe(20);
  });

  it("gives up one earlier count rather than two, in the wider reach too", () => {
    // Either the third goes down, or the first and the second go up. The last two need the wider reach.
    const relations = [
      { terms: [[0, 1] as const, [2, -1] as const, [3, -1] as const, [4, 1] as const], sense: "=" as const },
      { terms: [[1, 1] as const, [2, -1] as const], sense: "=" as const },
    ];
    const options = { ...middle, earlier: [0, 0, 5], fixed: [undefined, undefined, undefined, 5, 5] };
    const rounded = roundCounts(solver, { counts: [3, 3, 3, 0, 0], relations }, options);
    expect(rounded).toMatchObject({ printed: [0, 0, 0, 5, 5], reach: 1, kept: 2 });
  });

  it("prints the same again for the same draws, and other tables for others", () => {
    const random = seeded(3);
    const system = threeWay(
      [2, 3, 4],
      Array.from({ length: 24 }, () => Math.floor(random() * 9)),
    );
    const withSeed = (seed: number) => {
      const draws = system.counts.map(seeded(seed));
      return roundCounts(solver, system, { base, draw: (variable) => draws[variable] ?? NaN })?.printed;
    };
    expect(withSeed(1)).toEqual(withSeed(1));
    expect(new Set(Array.from({ length: 8 }, (_, seed) => String(withSeed(seed)))).size).toBeGreaterThan(4);
  });

  it("prints earlier counts again where they still are neighbours, whatever the draws say now", () => {
    const system = twoWay([
      [3, 4],
      [1, 2],
    ]);
    const up = roundCounts(solver, system, { base, draw: () => 0.99 });
    const grown = twoWay([
      [4, 4],
      [1, 3],
    ]);
    const again = roundCounts(solver, grown, { base, draw: () => 0.01, earlier: up?.printed ?? [] });
    expect(again?.printed).toEqual(up?.printed);
    expect(again?.kept).toBe(9);
    // The same without what was printed before.
    expect(roundCounts(solver, grown, { base, draw: () => 0.01 })?.printed).not.toEqual(up?.printed);
  });

  it("gives an earlier count up that is a base away", () => {
    const system = { counts: [10], relations: [] };
    expect(roundCounts(solver, system, { ...middle, earlier: [5] })).toMatchObject({ printed: [10], kept: 0 });
  });

  it("prints fixed counts as they are, with the rest around them", () => {
    const system = { counts: [4, 4, 8], relations: [sum(2, [0, 1])] };
    expect(roundCounts(solver, system, { ...middle, fixed: [0] })?.printed).toEqual([0, 5, 5]);
    expect(roundCounts(solver, system, { ...middle, fixed: [0, 0] })).toMatchObject({ printed: [0, 0, 0], reach: 1 });
    expect(roundCounts(solver, system, { ...middle, fixed: [0, 0, 10] })).toBeUndefined();
    expect(roundCounts(solver, system, { ...middle, fixed: [15] })).toBeUndefined();
  });

  it("says for each count how far it may be, since only what is tied to the trouble goes further", () => {
    const system = { counts: [4, 4, 8, 7], relations: [sum(2, [0, 1])] };
    expect(roundCounts(solver, system, { ...middle, fixed: [0, 0] })).toMatchObject({
      reach: 1,
      reaches: [1, 1, 1, 0],
    });
  });

  it("refuses a base and fixed counts that cannot be", () => {
    const system = { counts: [4], relations: [] };
    for (const wrong of [0, 2.5, NaN])
      expect(() => roundCounts(solver, system, { ...middle, base: wrong })).toThrow(RangeError);
    for (const wrong of [4, -5, NaN])
      expect(() => roundCounts(solver, system, { ...middle, fixed: [wrong] })).toThrow(RangeError);
  });
});

describe("what the solver answers", () => {
  // On their own 5, 5 and 5; the steps are each part down and the whole up, and in a wider reach more of them.
  const system = { counts: [3, 3, 6], relations: [sum(2, [0, 1])] };
  const values = (...taken: readonly number[]) => Float64Array.from(taken);

  it("is used where the time ran out with a table that adds up", () => {
    const stopped = (...taken: readonly number[]) => answering({ status: "stopped", values: values(...taken) });
    expect(roundCounts(stopped(1, 0, 0), system, middle)?.printed).toEqual([0, 5, 5]);
    expect(roundCounts(stopped(1e-7, 1e-7, 1 - 1e-7), system, middle)?.printed).toEqual([5, 5, 10]);
  });

  it("is never printed where it does not add up, even if called the best", () => {
    const none = new Float64Array();
    for (const taken of [values(0, 0, 0), values(1, 1, 0), values(0.4, 0.4, 0.4), values(NaN, 0, 0), none]) {
      const wrong = { objective: 0, values: taken, columnDuals: none, rowDuals: none };
      expect(roundCounts(answering({ status: "optimal", ...wrong }), system, middle)).toBeUndefined();
      expect(roundCounts(answering({ status: "stopped", values: taken }), system, middle)).toBeUndefined();
    }
  });

  it("is never printed where it adds up and is out of reach", () => {
    // One part two steps down, to -5, and the whole at 0: too far, and in the wider reach below 0.
    const wider = values(0, 2, 0, 0, 0, 0, 1);
    for (const taken of [values(2, 0, -1), wider])
      expect(roundCounts(answering({ status: "stopped", values: taken }), system, middle)).toBeUndefined();
  });

  it("is nothing where there is no table, so that nothing is printed", () => {
    for (const status of ["stopped", "infeasible", "unbounded"] as const)
      expect(roundCounts(answering({ status }), system, middle)).toBeUndefined();
  });
});
