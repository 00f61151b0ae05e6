import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeGrid } from "./time-grid.js";

interface Row {
  readonly time: number;
  readonly entry: number;
}

/** The grid from its definition: distinct times, none within the tolerance of the one before it, looked up one by one. */
function definedGrid(rows: readonly Row[], delayed: boolean) {
  const entries = delayed ? rows.map(({ entry }) => entry) : [];
  const all = [...rows.map(({ time }) => time), ...entries.filter((from) => from > 0)].map((value) => value + 0);
  const distinct = [...new Set(all)].toSorted((a, b) => a - b);
  const mean = distinct.reduce((sum, value) => sum + value, 0) / distinct.length;
  const tolerance = 2 ** -26 * Math.max(1, mean);
  const values = distinct.filter((value, i) => i === 0 || value - (distinct[i - 1] ?? 0) > tolerance);
  const place = (value: number): number => values.findLastIndex((known) => known <= value);
  return {
    values,
    timeIndex: rows.map(({ time }) => place(time)),
    entryIndex: entries.map((from) => (from > 0 ? place(from) : -1)),
  };
}

function gridOf(rows: readonly Row[], delayed: boolean) {
  const entry = delayed ? rows.map((row) => row.entry) : undefined;
  const grid = timeGrid(
    rows.map(({ time }) => time),
    entry,
  );
  return { values: [...grid.values], timeIndex: [...grid.timeIndex], entryIndex: [...grid.entryIndex] };
}

const share = fc.double({ min: -0.5, max: 0.99, noNaN: true });
const wholeDays = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), share)
  .map(([time, part]): Row => ({ time, entry: Math.floor(time * part) }));
const nearTies = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, 1e-9, 1.4e-8, 2e-8, 1e-6), share)
  .map(([day, more, part]): Row => ({ time: day + more, entry: (day + more) * part }));
const anyTimes = fc
  .tuple(fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constant(-0)), share)
  .map(([time, part]): Row => ({ time, entry: time * part }));

describe.each([
  { kind: "whole days", row: wholeDays },
  { kind: "near-ties", row: nearTies },
  { kind: "any times", row: anyTimes },
])("the grid of $kind", ({ row }) => {
  it.each([
    { delayed: false, rows: fc.array(row, { maxLength: 40 }) },
    { delayed: true, rows: fc.array(row, { maxLength: 40 }) },
    { delayed: true, rows: fc.array(row, { minLength: 129, maxLength: 300 }) },
  ])("is what its definition says, however it was made", ({ delayed, rows }) => {
    fc.assert(
      fc.property(rows, (some) => {
        expect(gridOf(some, delayed)).toEqual(definedGrid(some, delayed));
      }),
      { numRuns: 40 },
    );
  });
});

it("reads typed arrays as it reads plain ones", () => {
  const time = [3, 0.5, 3, 12.25, 0];
  expect(timeGrid(Float64Array.from(time), undefined)).toEqual(timeGrid(time, undefined));
  expect(timeGrid(Uint16Array.of(3, 1, 3), undefined)).toEqual(timeGrid([3, 1, 3], undefined));
});
