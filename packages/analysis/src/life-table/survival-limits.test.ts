import type { ReleasedLifeTable } from "@rapport/disclosure";
import { kaplanMeier } from "@rapport/statistics";
import { array, assert, constantFrom, integer, pre, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { survivalLimits } from "./survival-limits.js";

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

const table = (
  rows: readonly Row[],
  atRiskAfter?: number,
  tail?: NonNullable<ReleasedLifeTable["tail"]>,
): ReleasedLifeTable => ({
  kind: "lifeTable",
  exits: [{ code: "left" }],
  rows,
  ...(atRiskAfter === undefined ? {} : { atRiskAfter }),
  ...(tail ? { tail } : {}),
});
const exact = { furthest: 0, k: 5 };

describe("what the exact estimate can be behind a life table", () => {
  it("is one value where nobody came and nobody was last seen", () => {
    const rows = rowsOf(100, [
      { left: 40, censored: 0, entered: 0 },
      { left: 10, censored: 0, entered: 0 },
    ]);
    const limits = survivalLimits(table(rows, 50), exact);
    expect(limits.map(({ least, most }) => [least, most])).toEqual([
      [expect.closeTo(0.6, 12), expect.closeTo(0.6, 12)],
      [expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)],
    ]);
  });

  it("lies between all being last seen before the first left and after the last did", () => {
    const rows = rowsOf(60, [{ left: 20, censored: 20, entered: 0 }]);
    // 20 of 40 left at worst, and 20 of 60 at best.
    expect(survivalLimits(table(rows, 20), exact)).toEqual([
      { least: expect.closeTo(1 / 2, 12), most: expect.closeTo(2 / 3, 12) },
    ]);
  });

  it("lies between all having come after the last left and before the first did", () => {
    const rows = rowsOf(40, [{ left: 20, censored: 0, entered: 10 }]);
    expect(survivalLimits(table(rows, 30), exact)).toEqual([
      { least: expect.closeTo(1 / 2, 12), most: expect.closeTo(3 / 5, 12) },
    ]);
  });

  it("is open below where none may have been left", () => {
    const rows = rowsOf(60, [{ left: 20, censored: 40, entered: 0 }]);
    expect(survivalLimits(table(rows), exact)[0]).toEqual({ least: 0, most: expect.closeTo(2 / 3, 12) });
  });

  it("falls in a tail by fewer than k of those at risk at its end", () => {
    const rows = rowsOf(60, [{ left: 20, censored: 0, entered: 0 }]);
    const limits = survivalLimits(table(rows, 40, { until: 364, entered: 0, atRisk: 20 }), exact);
    // At worst all 16 others were last seen before four of the 24 left left.
    expect(limits[1]).toEqual({ least: expect.closeTo((2 / 3) * (20 / 24), 12), most: expect.closeTo(2 / 3, 12) });
  });

  it("falls in a tail by no more than are missing at its end", () => {
    const rows = rowsOf(60, [{ left: 20, censored: 0, entered: 0 }]);
    const limits = survivalLimits(table(rows, 40, { until: 364, entered: 0, atRisk: 39 }), exact);
    expect(limits[1]?.least).toBeCloseTo((2 / 3) * (39 / 40), 12);
  });

  it("holds for every order of events, and every table that the printed one can stand for", () => {
    const part = integer({ min: 0, max: 12 });
    const changes = array(record({ left: part, censored: part, entered: part }), { minLength: 1, maxLength: 5 });
    const start = integer({ min: 80, max: 160 });
    const days = array(integer({ min: 1, max: 7 }), { minLength: 40, maxLength: 40 });
    const at = array(constantFrom(Math.floor, Math.ceil), { minLength: 40, maxLength: 40 });
    assert(
      property(start, changes, days, at, integer({ min: 0, max: 4 }), (count, all, when, ways, fewer) => {
        // A tail of one interval, in which fewer than five leave.
        const inTail = { left: fewer, censored: 3, entered: 1 };
        const truth = rowsOf(count, [...all, inTail]);
        const last = truth.at(-1);
        if (!last) return;
        pre(truth.every((row) => row.atRisk >= 24));
        let next = 0;
        const day = () => when[next++ % when.length] ?? 1;
        const stays = truth.flatMap(({ from, entered, exits, censored }) => [
          ...Array.from({ length: entered }, () => ({ from: from + day() - 0.5 })),
          ...Array.from({ length: exits["left"] ?? 0 }, () => ({ left: from + day() })),
          ...Array.from({ length: censored }, () => ({ open: from + day() })),
        ]);
        // Of whom an end is does not matter, so that the first to come are the first to go; the others stay.
        const { entry, time, event } = pairs(count, stays);
        const curve = kaplanMeier({ entry, time, event });
        const exactOn = (until: number) => curve.survival[curve.time.findLastIndex((each) => each <= until)] ?? 1;
        // Any neighbouring multiple of 5; whether the table adds up makes no difference to the limits.
        const rounded = (value: number) => 5 * (ways[next++ % ways.length] ?? Math.round)(value / 5);
        const printed = truth.slice(0, -1).map((row) => ({
          ...row,
          atRisk: rounded(row.atRisk),
          entered: rounded(row.entered),
          censored: rounded(row.censored),
          exits: { left: rounded(row.exits["left"] ?? 0) },
        }));
        const left = last.atRisk + last.entered - last.censored - fewer;
        const tail = { until: last.until, entered: rounded(last.entered), atRisk: rounded(left) };
        const limits = survivalLimits(table(printed, rounded(last.atRisk), tail), { furthest: 4, k: 5 });
        expect(limits).toHaveLength(truth.length);
        truth.forEach(({ until }, place) => {
          expect(exactOn(until)).toBeGreaterThanOrEqual((limits[place]?.least ?? 1) - 1e-9);
          expect(exactOn(until)).toBeLessThanOrEqual((limits[place]?.most ?? 0) + 1e-9);
        });
      }),
    );
  });
});

type End = { readonly from: number } | { readonly left: number } | { readonly open: number };

/** Stays that begin and end as counted; each end is that of one who is there. */
function pairs(start: number, ends: readonly End[]) {
  const begun = [
    ...Array.from({ length: start }, () => 0),
    ...ends.flatMap((end) => ("from" in end ? [end.from] : [])).toSorted((a, b) => a - b),
  ];
  const over = ends
    .flatMap((end) =>
      "left" in end ? [{ day: end.left, left: true }] : "open" in end ? [{ day: end.open, left: false }] : [],
    )
    .toSorted((a, b) => a.day - b.day);
  // At least 24 are there when an interval begins, and no more go within it, so that nobody goes before coming.
  return {
    entry: begun,
    time: begun.map((_, at) => over[at]?.day ?? 1000),
    event: begun.map((_, at) => over[at]?.left ?? false),
  };
}
