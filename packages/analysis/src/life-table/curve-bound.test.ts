import type { ReleasedLifeTable } from "@rapport/disclosure";
import { actuarialCurve } from "@rapport/statistics";
import { assert, constantFrom, array, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { curveBound } from "./curve-bound.js";

type Row = ReleasedLifeTable["rows"][number];
interface Change {
  readonly left: number;
  readonly censored: number;
  readonly entered: number;
}

/** The rows of a life table of so many at the start, who change as given from week to week. */
function rowsOf(start: number, changes: readonly Change[]): readonly Row[] {
  let atRisk = start;
  return changes.map(({ left, censored, entered }, at) => {
    const row = { from: 7 * at, until: 7 * at + 7, atRisk, entered, exits: { left }, censored };
    atRisk += entered - left - censored;
    return row;
  });
}

const table = (rows: readonly Row[], atRiskAfter?: number): ReleasedLifeTable => ({
  kind: "lifeTable",
  exits: [{ code: "left" }],
  rows,
  ...(atRiskAfter === undefined ? {} : { atRiskAfter }),
});
const survivalOf = (rows: readonly Row[]) =>
  actuarialCurve(rows.map(({ from, until, ...counts }) => ({ from, to: until, ...counts }))).map(
    ({ survival }) => survival,
  );

describe("the bound of a curve's rounding", () => {
  it("is that of the share left, where nobody came and nobody was last seen before", () => {
    const rows = rowsOf(100, [{ left: 40, censored: 0, entered: 0 }]);
    // 60 of 100 are left. With 4 last seen and 4 come at most, the most are (64 + 2) / (96 - 2) and the least
    // (56 - 2) / (104 + 2): 0.702 and 0.509, so that 10.3 of 100 is the most.
    expect(curveBound(table(rows, 60), survivalOf(rows), 4)).toBe(0.11);
  });

  it("is 0 where counts are not rounded", () => {
    const rows = rowsOf(100, [
      { left: 30, censored: 10, entered: 5 },
      { left: 20, censored: 5, entered: 0 },
    ]);
    expect(curveBound(table(rows, 40), survivalOf(rows), 0)).toBe(0);
  });

  it("is everything where nobody may have been exposed", () => {
    const rows = rowsOf(5, [{ left: 5, censored: 0, entered: 0 }]);
    expect(curveBound(table(rows), survivalOf(rows), 4)).toBe(1);
  });

  it("holds for every table that the printed one can stand for", () => {
    const part = integer({ min: 0, max: 12 });
    const changes = array(record({ left: part, censored: part, entered: part }), { minLength: 1, maxLength: 6 });
    const start = integer({ min: 100, max: 160 });
    const at = constantFrom(Math.floor, Math.ceil);
    assert(
      property(start, changes, array(at, { minLength: 40, maxLength: 40 }), (count, all, ways) => {
        let next = 0;
        // Any neighbouring multiple of 5; whether the table adds up makes no difference to the bound.
        const rounded = (value: number) => 5 * (ways[next++ % ways.length] ?? Math.round)(value / 5);
        const truth = rowsOf(count, all);
        const last = truth.at(-1);
        const after = last ? last.atRisk + last.entered - last.censored - (last.exits["left"] ?? 0) : 0;
        const printed = truth.map((row) => ({
          ...row,
          atRisk: rounded(row.atRisk),
          entered: rounded(row.entered),
          censored: rounded(row.censored),
          exits: { left: rounded(row.exits["left"] ?? 0) },
        }));
        const survival = survivalOf(printed);
        const bound = curveBound(table(printed, rounded(after)), survival, 4);
        survivalOf(truth).forEach((point = 0, place) => {
          expect(Math.abs(point - (survival[place] ?? point))).toBeLessThanOrEqual(bound + 1e-9);
        });
      }),
    );
  });
});
