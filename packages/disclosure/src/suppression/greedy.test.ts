import { beforeAll, describe, expect, it } from "vitest";
import type { Solver } from "../program/program-types.js";
import { loadSolver } from "../program/solver.js";
import { attackedSystem } from "./attacked-system.js";
import { suppressGreedily } from "./greedy.js";
import { openIntegerAudit } from "./integer-audit.js";
import { suppressCounts } from "./optimal.js";
import { needOf } from "./sensitive.js";
import { hiddenIn, only, twoWay } from "./tables.fixture.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const { system } = twoWay([
  [20, 50, 10],
  [8, 19, 22],
  [17, 32, 12],
]);
const target = { terms: [[6, 1]] as const, width: 0, below: 5, above: 8 };

/** A solver whose clock has run out for the choice of a pattern, whose columns are 0 or 1, or for everything. */
const outOfTime = (everything: boolean): Solver => ({
  open: (program, options) => {
    const opened = solver.open(program, options);
    const isChoice = program.columns.every(({ upper }) => upper <= 1);
    if (!everything && !isChoice) return opened;
    return { ...opened, minimize: () => ({ status: "stopped" }), maximize: () => ({ status: "stopped" }) };
  },
});

describe("the heuristic", () => {
  it("is what there is when time is out, and is safe", () => {
    const found = suppressCounts(outOfTime(false), system, { sensitive: [target], weights: "value" });
    expect(found?.optimal).toBe(false);
    const audit = openIntegerAudit(solver, attackedSystem(system, undefined, undefined));
    const need = needOf(system.counts, target);
    expect(audit.breaches(found?.hidden ?? [], [need])).toEqual([]);
    // The published optimum is 59, and nothing that the heuristic still hides can be printed again.
    const hidden = hiddenIn(found?.hidden ?? []);
    expect(hidden.reduce((sum, variable) => sum + (system.counts[variable] ?? 0), 0)).toBeGreaterThanOrEqual(59);
    for (const variable of hidden) {
      const others = hidden.filter((other) => other !== variable);
      expect(audit.breaches(only(system, others), [need])).toHaveLength(1);
    }
    audit.dispose();
  });

  it("claims nothing that it could not see, when there is no time to look either", () => {
    expect(suppressCounts(outOfTime(true), system, { sensitive: [target], weights: "value" })).toBeUndefined();
  });

  it("hides the cheapest first, and prints the dearest again first", () => {
    const attacked = attackedSystem(system, undefined, undefined);
    const audit = openIntegerAudit(solver, attacked);
    const needs = [needOf(system.counts, target)];
    const weights = system.counts.map(() => 1);
    const forced = only(system, [6]);
    const plain = suppressGreedily(audit, attacked, needs, weights, forced);
    // With the first row's counts dear, a pattern without them is found.
    const dear = suppressGreedily(
      audit,
      attacked,
      needs,
      weights.map((_, at) => (at < 3 ? 9 : 1)),
      forced,
    );
    expect(hiddenIn(plain ?? []).some((variable) => variable < 3)).toBe(true);
    expect(hiddenIn(dear ?? []).some((variable) => variable < 3)).toBe(false);
    audit.dispose();
  });
});
