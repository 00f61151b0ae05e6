import { beforeAll, describe, expect, it } from "vitest";
import { attackerBy } from "./audit/attack-readers.js";
import type { Attacker } from "./audit/attack-readers.js";
import { breakdownOf, draftOf, testSecret } from "./draft.fixture.js";
import { emptyLedger } from "./history/past.js";
import { definePolicy } from "./policy.js";
import { loadSolver } from "./program/solver.js";
import type { Solver } from "./program/program-types.js";
import { release } from "./release.js";
import type { ReleaseOptions } from "./release.js";
import type { ReleasedReport } from "./release-types.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const draft = draftOf(100, { figure: breakdownOf({ a: 52, b: 31, c: 12, d: 5 }) });

/** What was told ahead, and what came of it. */
async function releasedAhead(options: Partial<ReleaseOptions>, policy = definePolicy()) {
  const candidates: ReleasedReport[] = [];
  const ahead = (candidate: ReleasedReport) => void candidates.push(candidate);
  const settings = { madeOn: "2026-07-01", solver, ahead, ...options };
  return { candidates, result: await release(draft, policy, emptyLedger, testSecret, settings) };
}

describe("a report that is told ahead of its attack", () => {
  it("is the very report that is released where the attack finds nothing, and the same as without", async () => {
    const { candidates, result } = await releasedAhead({});
    expect(candidates).toHaveLength(1);
    expect(result.released).toBe(candidates[0]);
    const alone = await release(draft, definePolicy(), emptyLedger, testSecret, { madeOn: "2026-07-01", solver });
    expect(result).toEqual(alone);
  });

  it("is told before the attack has answered", async () => {
    const order: string[] = [];
    const attacker: Attacker = async (input) => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push("answered");
      return attackerBy(solver)(input);
    };
    await releasedAhead({ attacker, ahead: () => order.push("ahead") });
    expect(order).toEqual(["ahead", "answered"]);
  });

  it("is not what is released where the attack finds something, and no second one is told", async () => {
    let attacks = 0;
    const attacker: Attacker = (input) => {
      attacks += 1;
      return attacks === 1
        ? { kind: "checked", breaches: [{ target: 0, reason: "narrow" }] }
        : attackerBy(solver)(input);
    };
    const { candidates, result } = await releasedAhead({ attacker });
    expect(attacks).toBeGreaterThan(1);
    expect(candidates).toHaveLength(1);
    expect(result.released).toBeDefined();
    expect(result.released).not.toBe(candidates[0]);
  });

  it("is refused like any other: nothing comes of it where the attack finds something to the end", async () => {
    const { candidates, result } = await releasedAhead({ attacker: () => ({ kind: "contradiction" }) });
    expect(candidates).toHaveLength(1);
    expect(result).toEqual({ refusals: [expect.objectContaining({ code: "not-defended" })] });
  });

  it("rejects with what the attack failed of, and with what was done meanwhile failed of", async () => {
    const failing = (): never => {
      throw new RangeError("The attack failed.");
    };
    await expect(releasedAhead({ attacker: failing })).rejects.toThrow("The attack failed.");
    const drawing = (): never => {
      throw new TypeError("Drawing failed.");
    };
    await expect(releasedAhead({ attacker: failing, ahead: drawing })).rejects.toThrow("Drawing failed.");
  });

  it("is not told with noise, which is never attacked", async () => {
    const { candidates, result } = await releasedAhead({}, definePolicy({ method: "differentialPrivacy" }));
    expect(result.released).toBeDefined();
    expect(candidates).toEqual([]);
  });
});
