import * as fc from "fast-check";
import { expect, it } from "vitest";
import { distinctUnits } from "./leave-one-out.js";
import { leftOutQuantile } from "./left-out-quantile.js";
import { columnsOf, randomStays } from "./random-stays.fixture.js";
import type { Stay } from "./random-stays.fixture.js";
import { riskDays } from "./risk-days.js";
import { windowQuantile } from "./window-quantile.js";

const stay = (unit: number, days: number, exit: string | null = "completed"): Stay => ({
  unit,
  cluster: unit,
  entry: 0,
  days,
  exit,
});

/** What is found without each unit, and what going through all days again finds. */
function bothWays(stays: readonly Stay[], p: number) {
  const columns = columnsOf(stays);
  const risk = riskDays(columns);
  const quantileWithout = leftOutQuantile(risk, p);
  const units = distinctUnits(columns);
  return {
    shared: units.map((unit) => quantileWithout(unit)),
    again: units.map((unit) => windowQuantile(risk, p, unit)),
  };
}

it("P7.1 is the quantile of all other units, as going through all days again finds it", () => {
  fc.assert(
    fc.property(randomStays, fc.constantFrom(0.25, 0.5, 0.75), (stays, p) => {
      const { shared, again } = bothWays(stays, p);
      expect(shared).toEqual(again);
    }),
  );
});

it("is so too for a unit with more stays at once than have estimates of their own", () => {
  const many = Array.from({ length: 40 }, (_, at) => stay(0, 3 * at + 1, at % 3 === 0 ? null : "completed"));
  const others = Array.from({ length: 60 }, (_, at) => stay(1 + at, 2 * at + 1, at % 4 === 0 ? null : "completed"));
  for (const p of [0.25, 0.5, 0.75]) {
    const { shared, again } = bothWays([...many, ...others], p);
    expect(shared).toEqual(again);
    expect(new Set(shared).size).toBeGreaterThan(1);
  }
});

it("is so too where nobody else is at risk for a time, so that shared estimates end there", () => {
  const alone = [stay(0, 5), stay(0, 9), stay(0, 30, null)];
  const others = [stay(1, 1), stay(2, 2, null), { ...stay(3, 40), entry: 20 }, { ...stay(4, 41), entry: 21 }];
  const { shared, again } = bothWays([...alone, ...others], 0.5);
  expect(shared).toEqual(again);
});
