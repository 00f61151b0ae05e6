import { beforeAll, describe, expect, it } from "vitest";
import type { DraftFigure } from "./draft.js";
import { cellOf, draftOf, testSecret, units } from "./draft.fixture.js";
import { emptyLedger } from "./history/past.js";
import { definePolicy } from "./policy.js";
import { loadSolver } from "./program/solver.js";
import type { Solver } from "./program/program-types.js";
import { release } from "./release.js";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

async function figureOf(figure: DraftFigure) {
  const draft = draftOf(100, { figure });
  const result = await release(draft, definePolicy(), emptyLedger, testSecret, { madeOn: "2026-07-01", solver });
  return result.released?.questions[0]?.groups[0]?.figures["figure"] ?? result.refusals?.[0]?.code;
}

const groups = (...counts: readonly number[]) => {
  let from = 0;
  return counts.map((count, at) => {
    from += count;
    return { code: `group${at}`, ...cellOf(units(count, from - count)) };
  });
};

describe("kinds of figures", () => {
  it("a share never exceeds its whole as printed", async () => {
    const rate = { kind: "rate", numerator: cellOf(units(38)), denominator: cellOf(units(39)), isShare: true } as const;
    const printed = await figureOf(rate);
    if (typeof printed !== "object" || printed.kind !== "rate") throw new Error("It is shown.");
    const numerator = "count" in printed.numerator ? printed.numerator.count : 0;
    expect(numerator).toBeLessThanOrEqual(printed.denominator);
  });

  it("a share that counts what its whole does not have contradicts itself", async () => {
    const denominator = cellOf(units(30));
    expect(await figureOf({ kind: "rate", numerator: cellOf(units(31)), denominator, isShare: true })).toBe(
      "contradiction",
    );
  });

  it("a test is told where every group has thirty units", async () => {
    const test = (...counts: readonly number[]) =>
      figureOf({
        kind: "test",
        p: 0.03,
        leaveOneOut: { lowest: 0.02, highest: 0.04 },
        of: cellOf(units(counts.reduce((a, b) => a + b, 0))),
        groups: groups(...counts),
      });
    expect(await test(30, 40)).toEqual({ kind: "test", below: 0.05, compared: ["group0", "group1"] });
    expect(await test(29, 40)).toMatchObject({ kind: "withheld" });
  });

  it("a quartile needs twenty units, a median ten", async () => {
    const position = (quantile: number, count: number): DraftFigure => ({
      kind: "position",
      quantile,
      of: cellOf(units(count)),
      estimate: 70,
      lower: 60,
      upper: 80,
      unitsBelow: 5,
      unitsAbove: 5,
      leaveOneOut: { lowest: 69, highest: 71 },
    });
    expect(await figureOf(position(0.5, 10))).toMatchObject({ kind: "position", estimate: 70 });
    expect(await figureOf(position(0.25, 19))).toMatchObject({ kind: "withheld" });
    expect(await figureOf(position(0.25, 20))).toMatchObject({ kind: "position" });
  });

  it("a table in which one unit has more things than the base is not shown: its print would move by more than one step", async () => {
    const total = cellOf([...units(50), 0, 0, 0, 0, 0]);
    expect(await figureOf({ kind: "breakdown", total, parts: [{ code: "a", ...total }] })).toMatchObject({
      kind: "withheld",
    });
  });
});
