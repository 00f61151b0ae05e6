import { beforeAll, describe, expect, it } from "vitest";
import type { Solver } from "../program/program-types.js";
import { loadSolver } from "../program/solver.js";
import { attackedSystem } from "./attacked-system.js";
import { openAttacker } from "./attacker.js";
import { attackAll, chooseWays } from "./demands.js";
import type { Master } from "./master.js";
import { needOf } from "./sensitive.js";
import type { Sensitive } from "./sensitive.js";
import { only, sumsOf } from "./tables.fixture.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** A master that writes down what is demanded of it. */
function recorder() {
  const distances: number[] = [];
  const master: Master = {
    solve: () => "stopped",
    demand: (_, distance) => void distances.push(distance),
    demandOne: () => void distances.push(0),
    dispose: () => undefined,
  };
  return { master, distances };
}

// Two lines: two hidden counts in the first, which protect each other, and one in the second, which is known.
const { system } = sumsOf(
  [2, 3, 9, 4, 9],
  [
    [0, 1, 2],
    [3, 4],
  ],
);
const attacked = attackedSystem(system, undefined, undefined);
const hidden = only(system, [0, 1, 3]);
const one = (variable: number): Sensitive => ({ terms: [[variable, 1]], width: 3 });

function attack(sensitive: readonly Sensitive[], isShown = () => false) {
  const needs = sensitive.map((target) => needOf(system.counts, target));
  const attacker = openAttacker(solver, attacked);
  attacker.face(hidden);
  const { master, distances } = recorder();
  const failed = attackAll(attacker, chooseWays(attacked, needs), master, isShown, () => undefined);
  attacker.dispose();
  return { failed, distances };
}

describe("the attack on all that is sensitive", () => {
  it("goes on after the first that holds: only the second of two fails, and the master is told", () => {
    expect(attack([one(0), one(3)])).toEqual({ failed: 1, distances: [3] });
  });

  it("goes on after the first that fails, too", () => {
    expect(attack([one(3), one(0), { ...one(3), width: 4 }])).toEqual({ failed: 2, distances: [3, 4] });
  });

  it("does not try again what witnesses have shown", () => {
    expect(attack([one(3)], () => true)).toEqual({ failed: 0, distances: [] });
  });

  it("demands room below, above, in both together and one of two ways out, each that is missing", () => {
    const all = { ...one(3), below: 1, above: 2, width: 5, within: { lower: 1, upper: 9 } };
    // Below 1 is 4 down from 4, and above 9 is 6 up.
    expect(attack([all]).distances).toEqual([1, 2, 5, 4, 6]);
  });
});

describe("the two ways out of the values that must not be all", () => {
  const waysOf = (target: Sensitive, known?: readonly { lower: number; upper: number }[]) =>
    chooseWays(attackedSystem(system, known, undefined), [needOf(system.counts, target)]);

  it("are a choice where both are open", () => {
    expect(waysOf({ ...one(3), within: { lower: 1, upper: 4 } })).toMatchObject([
      { choice: 0, need: { escape: { fall: 4, rise: 1 } } },
    ]);
  });

  it("are one where the other is out of bounds, as a count below 0 is, or a count above what is known", () => {
    expect(waysOf({ ...one(3), within: { lower: 0, upper: 4 } })).toMatchObject([
      { choice: undefined, need: { escape: { fall: undefined, rise: 1 } } },
    ]);
    const known = system.counts.map((count) => ({ lower: 0, upper: count }));
    expect(waysOf({ ...one(3), within: { lower: 1, upper: 4 } }, known)).toMatchObject([
      { choice: undefined, need: { escape: { fall: 4, rise: undefined } } },
    ]);
  });
});
