import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftBreakdown, DraftLifeTable, DraftMean } from "../draft.js";
import { cellOf, lifeTableOf, units } from "../draft.fixture.js";
import { chanceFrom } from "../privacy/chance.js";
import { noiseBound } from "../privacy/geometric-count.js";
import { rational } from "../privacy/rational.js";
import { seededBytes } from "../privacy/seeded-bytes.fixture.js";
import { distance, noiseFor, silent } from "./noisy.fixture.js";
import { noisyBreakdown } from "./noisy-breakdown.js";
import { noisyFigure } from "./noisy-figure.js";
import { fitsPrivateDays } from "./noisy-life-table.js";
import { onlyUnits } from "./only-units.js";
import type { NoisyKind } from "./plan.js";

/** Any units in any parts, a unit possibly often and in several. */
const breakdowns = fc
  .array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }), { minLength: 1, maxLength: 4 })
  .map((sets): DraftBreakdown => {
    const parts = sets.map((set, at) => ({ code: `p${at}`, ...cellOf(set) }));
    return { kind: "breakdown", total: cellOf(sets.flat()), parts };
  });

const lifeTables = fc
  .array(fc.record({ unit: fc.integer({ min: 0, max: 9 }), day: fc.integer({ min: 0, max: 60 }), exit: fc.boolean() }))
  .map((stays): DraftLifeTable => {
    const days = [28, 56, 112];
    const within = (at: number, exit: boolean) => {
      const after = at === 0 ? -1 : (days[at - 1] ?? 0);
      const own = stays.filter((stay) => stay.exit === exit && stay.day > after && stay.day <= (days[at] ?? 0));
      return cellOf(own.map(({ unit }) => unit));
    };
    return {
      kind: "lifeTable",
      exits: [{ code: "left", ...cellOf(stays.filter(({ exit }) => exit).map(({ unit }) => unit)) }],
      start: cellOf(stays.map(({ unit }) => unit)),
      rows: days.map((day, at) => ({
        day,
        entered: cellOf([]),
        exits: { left: within(at, true) },
        censored: within(at, false),
      })),
    };
  });

const isSum = (path: string) => /\/total$|\/start$|\/after:/u.test(path);

describe("a figure with noise", () => {
  const without = (figure: NoisyKind, unit: number) => onlyUnits(figure, (each) => each !== unit);
  const change = (figure: NoisyKind, unit: number, sums: (path: string) => boolean) => {
    const of = (each: NoisyKind) => noisyFigure("f", each, noiseFor(silent().chance));
    return distance(of(figure), of(without(figure, unit)), sums);
  };

  it("changes by one in one part of a table when one unit comes or goes (sensitivity, by brute force)", () => {
    fc.assert(
      fc.property(breakdowns, fc.integer({ min: 0, max: 9 }), (table, unit) => {
        expect(change(table, unit, isSum)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("changes by one in the leaves of a life table, and by one where stays come in", () => {
    fc.assert(
      fc.property(lifeTables, fc.integer({ min: 0, max: 9 }), (table, unit) => {
        expect(change(table, unit, isSum)).toBeLessThanOrEqual(1);
        expect(change(table, unit, (path) => path !== "f/start")).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("would change by more, did every thing of a unit count (mutation)", () => {
    const parts = [
      { code: "a", ...cellOf([0, 0, 0, 1]) },
      { code: "b", ...cellOf([0, 2]) },
    ];
    const table: DraftBreakdown = { kind: "breakdown", total: cellOf([0, 0, 0, 0, 1, 2]), parts };
    const counts = (each: NoisyKind) =>
      each.kind === "breakdown" ? each.parts.map(({ things }) => things.length) : [];
    const all = counts(table);
    const rest = counts(without(table, 0));
    expect(all.reduce((sum, count, at) => sum + Math.abs(count - (rest[at] ?? 0)), 0)).toBe(4);
    expect(change(table, 0, isSum)).toBe(1);
  });

  it("has noise of the scale that its epsilon and its sensitivity ask for", () => {
    const table: DraftBreakdown = {
      kind: "breakdown",
      total: cellOf(units(2)),
      parts: [{ code: "a", ...cellOf([0, 1]) }],
    };
    const [first, second, third] = [silent(), silent(), silent()];
    const epsilon = rational(1, 4);
    noisyFigure("f", table, { ...noiseFor(first.chance), epsilon });
    expect(first.scales).toEqual([rational(4)]);
    noisyFigure("f", lifeTableOf([28], { left: [5, 6] }), { ...noiseFor(second.chance), epsilon });
    expect(new Set(second.scales.map(({ numerator, denominator }) => numerator / denominator))).toEqual(new Set([8n]));
    const mean: DraftMean = {
      kind: "mean",
      of: cellOf([0, 1]),
      values: Float64Array.of(1, 2),
      lower: undefined,
      upper: undefined,
      range: [0, 4],
    };
    noisyFigure("f", mean, { ...noiseFor(third.chance, 1), epsilon });
    // Half of epsilon for the number, half for the sum, which one value moves by 1000 half steps.
    expect(third.scales).toEqual([rational(8), rational(8000)]);
  });

  it("keeps to its sums, and never says less than 0", () => {
    const chance = chanceFrom(seededBytes("sums"));
    const table: DraftBreakdown = {
      kind: "breakdown",
      total: cellOf(units(30)),
      parts: [
        { code: "a", ...cellOf(units(30)) },
        { code: "b", ...cellOf([]) },
        { code: "c", ...cellOf([]), impossible: true },
      ],
    };
    for (let round = 0; round < 50; round += 1) {
      const { figure } = noisyBreakdown("f", table, noiseFor(chance));
      if (figure.kind !== "breakdown") throw new Error("It is shown.");
      const counts = figure.parts.map((part) => ("count" in part ? part.count : 0));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(figure.total);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
      expect(figure.parts[2]).toEqual({ code: "c", impossible: true });
    }
  });

  it("is within what is said of it 19 times in 20", () => {
    const chance = chanceFrom(seededBytes("within"));
    const table: DraftBreakdown = {
      kind: "breakdown",
      total: cellOf(units(90)),
      parts: [{ code: "a", ...cellOf(units(90)) }],
    };
    const within = noiseBound(rational(1), 1, rational(19, 20));
    const off = Array.from({ length: 2000 }, () => {
      const { figure } = noisyBreakdown("f", table, noiseFor(chance));
      return Math.abs((figure.kind === "breakdown" ? figure.total : 0) - 90);
    });
    // P(|noise| > 3) is 2 a^4 / (1 + a) = 0.0268 with a = 1/e, and P(|noise| > 2) = 0.0728: 3 is the least for 0.05.
    expect(within).toBe(3);
    const beyond = off.filter((each) => each > within).length;
    expect(beyond).toBeGreaterThan(20);
    expect(beyond).toBeLessThan(90);
  });

  it("is held back where the noisy whole is too low", () => {
    const table: DraftBreakdown = { kind: "breakdown", total: cellOf([0]), parts: [{ code: "a", ...cellOf([0]) }] };
    const found = noisyBreakdown("f", table, noiseFor(silent().chance, 2));
    expect(found).toEqual({ figure: { kind: "withheld", reason: "too-few" }, cells: [], relations: [] });
  });

  it("has a life table whose counts add up from row to row, on days that are the same for everybody", () => {
    const table = lifeTableOf([7, 28, 56, 112], { left: units(60).map((at) => at), open: units(40).map(() => 100) });
    const { figure, cells } = noisyFigure("f", table, noiseFor(chanceFrom(seededBytes("rows")), 10));
    if (figure.kind !== "lifeTable") throw new Error("A life table of 100 is shown.");
    expect(figure.rows.map(({ until }) => until)).toEqual([28, 56, 112].slice(0, figure.rows.length));
    const after = figure.rows.map((row) => row.atRisk + row.entered - (row.exits["left"] ?? 0) - row.censored);
    expect([...figure.rows.slice(1).map(({ atRisk }) => atRisk), figure.atRiskAfter ?? 0]).toEqual(after);
    // The sets behind the counts are the exact ones, for the ledger.
    const things = new Map(cells.map(({ path, things: each }) => [path, each.length]));
    expect([things.get("f/start"), things.get("f/0-28/exit:left"), things.get("f/after:28")]).toEqual([100, 29, 71]);
  });

  it("needs a life table that has those days", () => {
    expect(fitsPrivateDays(lifeTableOf([7, 28, 56], { left: [50] }))).toBe(true);
    expect(fitsPrivateDays(lifeTableOf([30, 60], { left: [50] }))).toBe(false);
  });
});
