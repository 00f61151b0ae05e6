import { describe, expect, it } from "vitest";
import type { DraftLifeTable, DraftLifeTableRow } from "./draft.js";
import { definePolicy } from "./policy.js";
import { releaseLifeTable } from "./release-life-table.js";
import type { ReleasedLifeTable } from "./release-types.js";

const policy = definePolicy();
const cell = (count: number, units = count) => ({ count, units });

/** A life table of one stay a unit, from exits and censorings in each week. */
function weekly(
  entered: number,
  weeks: readonly { readonly done?: number; readonly left?: number; readonly censored?: number }[],
): DraftLifeTable {
  const sum = { done: 0, left: 0, censored: 0 };
  const rows = weeks.map((week, at): DraftLifeTableRow => {
    sum.done += week.done ?? 0;
    sum.left += week.left ?? 0;
    sum.censored += week.censored ?? 0;
    const gone = sum.done + sum.left;
    return {
      day: 7 * (at + 1),
      entered,
      exits: { done: sum.done, left: sum.left },
      censored: sum.censored,
      exitUnits: gone,
      unitsAtRisk: entered - gone - sum.censored,
    };
  });
  const exits = [
    { code: "done", ...cell(sum.done) },
    { code: "left", ...cell(sum.left) },
  ];
  return { kind: "lifeTable", exits, start: cell(entered), rows };
}

function released(table: DraftLifeTable): ReleasedLifeTable {
  const figure = releaseLifeTable(table, policy);
  if (figure.kind !== "lifeTable") throw new Error("The table is released.");
  return figure;
}

const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, n) => sum + n, 0);

describe("a released life table", () => {
  it("has at least k units that ended a stay in each interval, and a remainder joins the one before", () => {
    const table = released(
      weekly(100, [{ done: 6 }, { done: 6 }, { done: 20 }, { done: 3 }, { done: 12 }, { done: 2 }]),
    );
    expect(table.rows.map((row) => [row.from, row.until])).toEqual([
      [0, 14],
      [14, 21],
      [21, 42],
    ]);
  });

  it("ends with the last interval that begins with twice k units at risk", () => {
    const table = released(weekly(60, [{ done: 20 }, { done: 21 }, { done: 15 }, { done: 4 }]));
    expect(table.rows.map((row) => row.until)).toEqual([7, 14]);
    expect(table.atRiskAfter).toBe(20);
  });

  it("gathers exits that fewer than k units took", () => {
    const table = released(
      weekly(100, [
        { done: 30, left: 4 },
        { done: 20, left: 3 },
      ]),
    );
    expect(table.exits).toEqual(["other_exits"]);
    const more = released(
      weekly(100, [
        { done: 30, left: 6 },
        { done: 20, left: 6 },
      ]),
    );
    expect(more.exits).toEqual(["done", "left"]);
  });

  it("gathers by what is shown, where the table ends before all who took an exit did", () => {
    const table = released(
      weekly(60, [
        { done: 38, left: 4 },
        { done: 6, left: 12 },
      ]),
    );
    expect(table.rows.map((row) => row.until)).toEqual([7]);
    expect(table.exits).toEqual(["other_exits"]);
  });

  it("says nothing of those still at risk where they are fewer than k", () => {
    expect(released(weekly(60, [{ done: 35 }, { done: 15 }])).atRiskAfter).toBe(10);
    expect("atRiskAfter" in released(weekly(60, [{ done: 35 }, { done: 16 }]))).toBe(false);
  });

  it("is withheld where no interval can be shown", () => {
    expect(releaseLifeTable(weekly(19, [{ done: 19 }]), policy)).toEqual({ kind: "withheld", reason: "too-few" });
    expect(releaseLifeTable(weekly(60, [{ done: 9 }]), policy)).toEqual({ kind: "withheld", reason: "too-few" });
  });

  it("adds up, in multiples of the base, never below zero, and stays near the exact counts", () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      // Park & Miller's generator: enough to vary the table.
      let state = seed;
      const below = (n: number) => (state = (state * 48271) % 2147483647) % n;
      const weeks = Array.from({ length: 8 }, () => ({ done: below(13), left: below(7), censored: below(5) }));
      const draft = weekly(250, weeks);
      const table = releaseLifeTable(draft, policy);
      if (table.kind !== "lifeTable") continue;
      let atRisk = table.rows[0]?.atRisk;
      const cumulative: Record<string, number> = {};
      for (const row of table.rows) {
        expect(row.atRisk).toBe(atRisk);
        for (const count of [row.atRisk, row.entered, row.censored, ...Object.values(row.exits)]) {
          expect(count % policy.base).toBe(0);
          expect(count).toBeGreaterThanOrEqual(0);
        }
        atRisk = row.atRisk + row.entered - row.censored - total(row.exits);
        const exact = draft.rows.find((each) => each.day === row.until);
        for (const [code, count] of Object.entries(row.exits)) {
          cumulative[code] = (cumulative[code] ?? 0) + count;
          if (code === "other_exits") continue;
          expect(Math.abs(cumulative[code] - (exact?.exits[code] ?? NaN))).toBeLessThan(2 * policy.base);
        }
      }
      expect(atRisk).toBeGreaterThanOrEqual(0);
      expect(table.atRiskAfter ?? atRisk).toBe(atRisk);
      for (const code of table.exits) expect(cumulative[code]).toBeGreaterThanOrEqual(policy.k);
    }
  });

  it("counts stays that come under observation late", () => {
    const table = weekly(100, [{ done: 20 }, { done: 20 }]);
    const late = {
      ...table,
      start: cell(80),
      rows: table.rows.map((row, at) => ({ ...row, entered: at === 0 ? 90 : 100 })),
    };
    expect(released(late).rows.map((row) => [row.atRisk, row.entered])).toEqual([
      [80, 10],
      [70, 10],
    ]);
  });
});
