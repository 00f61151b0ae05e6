import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctUnits, leaveOneOut } from "./leave-one-out.js";
import { columnsOf, randomStays } from "./random-stays.fixture.js";
import type { Stay } from "./random-stays.fixture.js";
import { riskDays } from "./risk-days.js";
import { seenStay } from "./stays.js";
import { windowQuantile } from "./window-quantile.js";

/** Stays from the beginning, each of a unit of its own. */
const stay = (days: number, exit: string | null = "completed", unit = days): Stay => ({
  unit,
  cluster: unit,
  entry: 0,
  days,
  exit,
});

const medianOf = (stays: readonly Stay[]) => windowQuantile(riskDays(columnsOf(stays)), 0.5);

/** The same by the definition, stay by stay: the estimate after each exit, and the five exits around the first at which 1 - p is left. */
function definedQuantile(stays: readonly Stay[], p: number): number | undefined {
  const exits = stays.filter(({ exit }) => exit !== null).toSorted((one, other) => one.days - other.days);
  let survival = 1;
  const place = exits.findIndex((each, at) => {
    const before = exits.slice(0, at).filter(({ days }) => days === each.days).length;
    const there = stays.filter(
      ({ entry, days }) => days >= each.days && (each.days === 0 ? entry === 0 : entry < each.days),
    );
    survival *= 1 - 1 / (there.length - before);
    return survival <= 1 - p + 1e-8;
  });
  if (place === -1) return undefined;
  const first = Math.max(0, Math.min(place - 2, exits.length - 5));
  const around = exits.slice(first, first + 5);
  return around.reduce((sum, { days }) => sum + days, 0) / around.length;
}

const probabilities = fc.constantFrom(0.25, 0.5, 0.75);

const unitsIn = (stays: readonly Stay[]) => [...new Set(stays.map(({ unit }) => unit))];

function definedLeaveOneOut(stays: readonly Stay[], p = 0.5) {
  const quantiles = unitsIn(stays).map((unit) =>
    definedQuantile(
      stays.filter((each) => each.unit !== unit),
      p,
    ),
  );
  const reached = quantiles.filter((quantile) => quantile !== undefined);
  return reached.length < quantiles.length
    ? undefined
    : { lowest: Math.min(...reached), highest: Math.max(...reached) };
}

describe("the median as the mean of the five exits around it", () => {
  it("P7.1 is the mean of the exit at which half are gone, two before it and two after it", () => {
    // Nine stays: the fifth exit leaves 4/9. (30 + 40 + 50 + 60 + 1000) / 5.
    expect(medianOf([10, 20, 30, 40, 50, 60, 1000, 1001, 1002].map((days) => stay(days)))).toBe(236);
    // Ten: the fifth leaves exactly half.
    expect(medianOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((days) => stay(days)))).toBe(5);
  });

  it("counts an exit as often as there are stays with it", () => {
    // Of eight the fourth leaves half: exits 2 to 6 are 3, 7, 7, 7, 9. The unit has nothing to do with it.
    const days = [2, 3, 7, 7, 7, 9, 20, 30];
    expect(medianOf(days.map((each, unit) => stay(each, "completed", unit)))).toBe(33 / 5);
  });

  it("takes censored stays as at risk until they were last seen", () => {
    // 6 at risk, 5/6 after day 1; 4 at risk on day 3, 5/8; 3 on day 4, 5/12: the third of five exits, so all five.
    const stays = [stay(1), stay(2, null), stay(3), stay(4), stay(5), stay(8)];
    expect(medianOf(stays)).toBe(21 / 5);
  });

  it("has five exits wherever there are five, and all where there are fewer", () => {
    // Half are gone only with the last of five exits, for five stays were last seen on day 45: 6/10 until then, 0 after it.
    const late = [10, 20, 30, 40, 50].map((days) => stay(days));
    const censored = [45, 45, 45, 45, 45].map((days, at) => stay(days, null, 100 + at));
    expect(medianOf([...late, ...censored])).toBe(30);
    expect(medianOf([stay(10), stay(20), stay(60)])).toBe(30);
  });

  it("is undefined where it is not reached, or nobody left", () => {
    expect(medianOf([stay(10), stay(20, null), stay(30, null)])).toBeUndefined();
    expect(medianOf([stay(10, null)])).toBeUndefined();
    expect(medianOf([])).toBeUndefined();
  });

  it("is what its definition says, as quartiles are, with delayed entry, ties and days of length 0", () => {
    fc.assert(
      fc.property(randomStays, probabilities, (stays, p) => {
        // Days are whole, so that sums of five of them are exact in any order.
        expect(windowQuantile(riskDays(columnsOf(stays)), p)).toBe(definedQuantile(stays, p));
      }),
    );
  });
});

describe("the median with one unit left out", () => {
  it("is the lowest and the highest when each unit is left out in turn, with all its stays", () => {
    fc.assert(
      fc.property(randomStays, probabilities, (stays, p) => {
        expect(leaveOneOut(distinctUnits(columnsOf(stays)), riskDays(columnsOf(stays)), p)).toEqual(
          definedLeaveOneOut(stays, p),
        );
      }),
    );
  });

  it("leaves a couple's stays out with those of its partners, for they are one unit", () => {
    const one = [10, 20, 30, 40, 50, 60, 70, 80, 90].map((days) => stay(days));
    // Without 90 it is the mean of 20 to 60, without 10 that of 30 to 70, and otherwise between them.
    expect(leaveOneOut(distinctUnits(columnsOf(one)), riskDays(columnsOf(one)), 0.5)).toEqual({
      lowest: 40,
      highest: 50,
    });
    // 40 and 50 of one unit: without them the fourth of seven is 60, and the mean of 20, 30, 60, 70 and 80 is 52.
    const two = one.map((each) => (each.days === 50 ? { ...each, unit: 40 } : each));
    expect(leaveOneOut(distinctUnits(columnsOf(two)), riskDays(columnsOf(two)), 0.5)).toEqual({
      lowest: 40,
      highest: 52,
    });
  });

  it("is undefined where the median is not reached without somebody", () => {
    const stays = [stay(10), stay(20), stay(30, null), stay(40, null)];
    expect(medianOf(stays)).toBe(15);
    expect(leaveOneOut(distinctUnits(columnsOf(stays)), riskDays(columnsOf(stays)), 0.5)).toBeUndefined();
    expect(leaveOneOut(distinctUnits(columnsOf([stay(10)])), riskDays(columnsOf([stay(10)])), 0.5)).toBeUndefined();
    expect(leaveOneOut(distinctUnits(columnsOf([])), riskDays(columnsOf([])), 0.5)).toBeUndefined();
  });

  it("is the same from those who can move it most, where there are too many to leave everyone out", () => {
    // 1,500 units of 1,000 days; every hundredth has five stays.
    const stays = Array.from({ length: 1500 }, (_, unit) =>
      Array.from({ length: unit % 100 === 0 ? 5 : 1 }, (_none, at) => {
        const days = (unit * 619 + at * 37) % 1009;
        return { ...stay(days, unit % 7 === 0 ? null : "moved", unit), entry: unit % 11 === 0 && days > 20 ? 9 : 0 };
      }),
    ).flat();
    const columns = columnsOf(stays);
    const risk = riskDays(columns);
    const all = leaveOneOut(distinctUnits(columns), risk, 0.5, Infinity);
    expect(all).toBeDefined();
    expect(all?.lowest).toBeLessThan(all?.highest ?? 0);
    expect(leaveOneOut(distinctUnits(columns), risk, 0.5, 1)).toEqual(all);
  });

  it("is the same from those who left nearest to it, where most were last seen before it", () => {
    for (const units of [600, 601, 602, 603, 604]) {
      const stays = Array.from({ length: units }, (_, unit) =>
        stay((unit * 619) % 997, unit % 3 === 0 ? "moved" : null, unit),
      );
      const columns = columnsOf(stays);
      const risk = riskDays(columns);
      const all = leaveOneOut(distinctUnits(columns), risk, 0.5, Infinity);
      // Not everyone's leaving it moves it, so that it matters who is left out.
      expect(all?.lowest).not.toBe(all?.highest);
      expect(windowQuantile(risk, 0.5, [seenStay(columns, 0)])).toBe(windowQuantile(risk, 0.5));
      expect(leaveOneOut(distinctUnits(columns), risk, 0.5, 1)).toEqual(all);
    }
  });

  it("takes units for alike only where all their stays are", () => {
    // Units 1 and 2 both have a stay of 5 days; only the second has three more.
    const rest = [10, 20, 30, 40, 50, 60, 70, 80, 90].map((days) => stay(days));
    const two = [stay(5, "completed", 2), ...[61, 62, 63].map((days) => stay(days, "completed", 2))];
    const stays = [stay(5, "completed", 1), ...two, ...rest];
    for (const given of [stays, stays.toReversed()]) {
      const found = leaveOneOut(distinctUnits(columnsOf(given)), riskDays(columnsOf(given)), 0.5);
      expect(found).toEqual(definedLeaveOneOut(given));
      // Without unit 2: 5, 10, …, 90, of which the fifth leaves half.
      expect(found?.lowest).toBe(40);
    }
  });
});
