import { describe, expect, it } from "vitest";
import { chanceFrom } from "./chance.js";
import type { Chance } from "./chance.js";
import { laplacePmf } from "./enumerate.fixture.js";
import { grid, staysOfUnit, tableFrom } from "./life-table.fixture.js";
import type { Stay } from "./life-table-stays.js";
import { flowsOf, privateLifeTable, tableOf } from "./private-life-table.js";
import type { LifeTableOptions, WholeLifeTable } from "./private-life-table.js";
import { rational } from "./rational.js";
import type { Rational } from "./rational.js";
import { repairFlows } from "./repair-flows.js";
import { seededBytes } from "./seeded-bytes.fixture.js";

const options: LifeTableOptions = { ...grid, epsilon: rational(1), most: 1 };

const noNoise: Chance = { below: () => 0n, expMinus: () => true, laplace: () => 0n };

/** Who stays beside the unit that is taken away. */
const others: readonly Stay[] = [
  { unit: 5, entry: 0, leave: 4 },
  { unit: 6, entry: 1, leave: 2 },
];

/** The stays of one unit: none, one or two, in every way. */
const ofOne: readonly (readonly Stay[])[] = [
  [],
  ...staysOfUnit(0).map((stay) => [stay]),
  ...staysOfUnit(0).flatMap((first) => staysOfUnit(0).map((second) => [first, second])),
];

/**
 * The highest ratio of the probabilities of any noisy table with and without a unit: the product of the cells' own highest
 * ratios, by the pmf of the scale of noise that the table asked for.
 */
function worst(settings: LifeTableOptions, used: LifeTableOptions = settings): number {
  const scales: Rational[] = [];
  const laplace = (scale: Rational): bigint => {
    scales.push(scale);
    return 0n;
  };
  privateLifeTable(tableFrom(others), settings, { ...noNoise, laplace });
  const without = flowsOf(tableFrom(others), used);
  const before = [...without.entries, ...without.leaves];
  // Every cell has noise.
  expect(scales).toHaveLength(before.length);
  return Math.max(
    ...ofOne.map((stays) => {
      const { entries, leaves } = flowsOf(tableFrom([...others, ...stays]), used);
      return [...entries, ...leaves].reduce((product, count, cell) => {
        const { numerator = 0n, denominator = 1n } = scales[cell] ?? {};
        const scale = Number(numerator) / Number(denominator);
        return (product * laplacePmf(0, scale)) / laplacePmf(count - (before[cell] ?? 0), scale);
      }, 1);
    }),
  );
}

/** What cannot be in a life table: empty where all is well. */
function impossible({ start, rows, atRiskAfter }: WholeLifeTable): readonly string[] {
  const found: string[] = [];
  let atRisk = start;
  for (const row of rows) {
    if (row.atRisk !== atRisk) found.push("at risk is not what the row before left");
    atRisk += row.entered;
    atRisk -= Object.values(row.exits).reduce((sum, count) => sum + count, row.censored);
    const counts = [row.atRisk, row.entered, row.censored, atRisk, ...Object.values(row.exits)];
    if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) found.push("not a whole number from 0");
  }
  if (atRiskAfter !== atRisk) found.push("at risk after is not what the last row left");
  return found;
}

describe("privateLifeTable", () => {
  it.each([
    [rational(1), 1],
    [rational(1, 2), 1],
    [rational(1), 2],
    [rational(3), 2],
  ])("has probabilities at most exp(epsilon) apart when a unit is gone: epsilon %o, most %d", (epsilon, most) => {
    const limit = Math.exp(Number(epsilon.numerator) / Number(epsilon.denominator));
    const ratio = worst({ ...options, epsilon, most });
    expect(ratio).toBeLessThanOrEqual(limit * (1 + 1e-9));
    expect(ratio).toBeGreaterThan(limit * (1 - 1e-9));
  });

  it("breaks that where two stays of a unit are counted and the noise is for one (Casacuberta et al. 2022)", () => {
    expect(worst(options, { ...options, most: 2 })).toBeGreaterThan(Math.exp(1) * 2);
  });

  it("is the exact table where there is no noise", () => {
    const stays: Stay[] = [
      { unit: 0, entry: 0, leave: 0 },
      { unit: 1, entry: 0, leave: 1 },
      { unit: 2, entry: 0, leave: 5 },
      { unit: 3, entry: 1, leave: 2 },
      { unit: 4, entry: 2, leave: 6 },
    ];
    expect(privateLifeTable(tableFrom(stays), options, noNoise)).toEqual({
      start: 3,
      rows: [
        { day: 10, atRisk: 3, entered: 1, exits: { done: 1, left: 1 }, censored: 1 },
        { day: 20, atRisk: 1, entered: 1, exits: { done: 0, left: 0 }, censored: 1 },
      ],
      atRiskAfter: 1,
    });
    for (const mine of ofOne) {
      expect(impossible(privateLifeTable(tableFrom(mine), { ...options, most: 2 }, noNoise))).toEqual([]);
    }
  });

  it("spends no noise on late entries where there are none by design", () => {
    const atStart = { ...options, delayedEntry: false };
    expect(flowsOf(tableFrom(others.slice(0, 1)), atStart).entries).toEqual([1]);
    expect(flowsOf(tableFrom(others), options).entries).toEqual([1, 1, 0]);
  });

  it("can always be: nothing below 0, and as many at risk as came in and have not left", () => {
    const chance = chanceFrom(seededBytes("repaired"));
    const loud = { ...options, epsilon: rational(1, 10) };
    for (let run = 0; run < 300; run += 1) {
      expect(impossible(privateLifeTable(tableFrom(others), loud, chance))).toEqual([]);
    }
  });

  it("would not without those who leave before they come leaving later", () => {
    const flows = { entries: [0, 0, 5], leaves: [3, 0, 1, 0, 1, 0, 0] };
    expect(repairFlows(flows)).toEqual(flows);
    expect(tableOf(flows, grid)).toEqual({
      start: 0,
      rows: [
        { day: 10, atRisk: 0, entered: 0, exits: { done: 0, left: 0 }, censored: 0 },
        { day: 20, atRisk: 0, entered: 5, exits: { done: 3, left: 1 }, censored: 1 },
      ],
      atRiskAfter: 0,
    });
    const asTheyAre = {
      start: 0,
      rows: [{ day: 10, atRisk: 0, entered: 0, exits: { done: 3, left: 0 }, censored: 1 }],
      atRiskAfter: -4,
    };
    expect(impossible(asTheyAre)).not.toEqual([]);
  });

  it("shows every exit and every interval, whether or not anybody is in them", () => {
    const { rows } = privateLifeTable(tableFrom([]), options, noNoise);
    expect(rows.map(({ day, exits }) => [day, Object.keys(exits)])).toEqual([
      [10, ["done", "left"]],
      [20, ["done", "left"]],
    ]);
  });

  it("keeps the share that is left close to the truth for a network of 5,000", () => {
    const chance = chanceFrom(seededBytes("network"));
    // Of every five, two are done and one has left by day 10, one is done by day 20 and one is left.
    const stays = Array.from({ length: 5000 }, (_, unit) => ({
      unit,
      entry: 0,
      leave: [0, 0, 1, 3, 6][unit % 5] ?? 0,
    }));
    const table = tableFrom(stays);
    for (let run = 0; run < 20; run += 1) {
      const { start, rows, atRiskAfter } = privateLifeTable(table, { ...options, delayedEntry: false }, chance);
      expect(Math.abs((rows[1]?.atRisk ?? 0) / start - 0.4)).toBeLessThan(0.01);
      expect(Math.abs(atRiskAfter / start - 0.2)).toBeLessThan(0.01);
    }
  });

  it("refuses a grid that does not rise from above 0, an epsilon of 0, and to use no stay", () => {
    const table = tableFrom([]);
    for (const wrong of [
      { ...options, days: [0, 10] },
      { ...options, days: [20, 10] },
      { ...options, epsilon: rational(0) },
      { ...options, most: 0 },
    ]) {
      expect(() => privateLifeTable(table, wrong, noNoise)).toThrow(RangeError);
    }
  });
});
