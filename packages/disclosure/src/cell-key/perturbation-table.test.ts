import { describe, expect, it } from "vitest";
import { secretFrom } from "../secret/secret.js";
import type { Perturbation } from "./perturbation-table.js";
import { cellKeyBounds, cellKeyCount, perturbationTable } from "./perturbation-table.js";
import { cellKey, recordKey } from "./record-key.js";

const perturbation: Perturbation = { maximum: 5, variance: 3, smallest: 2 };
const table = perturbationTable(perturbation);
/** The middles of `length` equal parts of [0, 1). */
const keys = (length: number) => Array.from({ length }, (_, at) => (at + 0.5) / length);
const counts = Array.from({ length: 30 }, (_, at) => at);
const secret = secretFrom(new Uint8Array(32).fill(3));

describe("the counts that the cell key method prints", () => {
  it("are never below 0 and never from 1 to the smallest, nor further off than the maximum", () => {
    for (const settings of [
      perturbation,
      { maximum: 2, variance: 1.05, smallest: 1 },
      { maximum: 4, variance: 2, smallest: 0 },
    ]) {
      const made = perturbationTable(settings);
      for (const count of counts)
        for (const key of [0, 1 - 2 ** -53, ...keys(300)]) {
          const printed = cellKeyCount(made, count, key);
          const allowed = printed === 0 || printed > settings.smallest;
          expect(allowed && Math.abs(printed - count) <= settings.maximum).toBe(true);
        }
    }
  });

  it("have an error with mean 0 and the variance asked for, over all keys", () => {
    for (const count of counts.slice(1)) {
      const errors = keys(50_000).map((key) => cellKeyCount(table, count, key) - count);
      expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeCloseTo(0, 3);
      expect(errors.reduce((sum, error) => sum + error * error, 0) / errors.length).toBeCloseTo(3, 2);
    }
  });

  it("are each as likely as the table says, by where the key falls among the cumulative probabilities", () => {
    const row = table.rows[3] ?? [];
    expect(row.map(({ change }) => change)).toEqual([-3, 0, 1, 2, 3, 4, 5]);
    let before = 0;
    for (const { change, probability } of row) {
      expect(cellKeyCount(table, 3, before + 1e-9)).toBe(3 + change);
      expect(cellKeyCount(table, 3, before + probability - 1e-9)).toBe(3 + change);
      before += probability;
    }
  });

  it("are the next where the key is just the cumulative probability, since a key may be 0 and not 1", () => {
    const even = [
      { change: -1, probability: 0.5 },
      { change: 1, probability: 0.5 },
    ];
    const printed = [0, 0.5].map((key) => cellKeyCount({ ...perturbation, rows: [even] }, 7, key));
    expect(printed).toEqual([6, 8]);
  });

  it("leave zero as it is, so that an empty cell is never filled", () => {
    for (const key of keys(100)) expect(cellKeyCount(table, 0, key)).toBe(0);
  });

  it("stay at least as often as asked, where they may", () => {
    const staying = perturbationTable({ ...perturbation, stay: 0.5 });
    for (const count of [3, 5, 9, 20])
      expect(keys(1000).filter((key) => cellKeyCount(staying, count, key) === count).length).toBeGreaterThanOrEqual(
        499,
      );
    for (const key of keys(100)) expect(cellKeyCount(staying, 2, key)).not.toBe(2);
  });

  it("are the same for the same contributors, and drawn anew for one more", () => {
    const noise = (ids: readonly string[]) =>
      cellKeyCount(table, ids.length, cellKey(ids.map((id) => recordKey(secret, id)))) - ids.length;
    // A table of the noise of a cell against that of the same cell with one more contributor: independent.
    const observed = new Map<string, number>();
    const cells = 3000;
    for (let cell = 0; cell < cells; cell += 1) {
      const ids = Array.from({ length: 12 }, (_, at) => `${cell}-${at}`);
      expect(noise(ids.toReversed())).toBe(noise(ids));
      const pair = `${Math.sign(noise(ids))},${Math.sign(noise([...ids, `one more ${cell}`]))}`;
      observed.set(pair, (observed.get(pair) ?? 0) + 1);
    }
    const stay = table.rows.at(-1)?.find(({ change }) => change === 0)?.probability ?? NaN;
    const probability = (sign: number) => (sign === 0 ? stay : (1 - stay) / 2);
    const signs = [-1, 0, 1];
    const chiSquare = signs
      .flatMap((first) => signs.map((second) => ({ first, second })))
      .reduce((sum, { first, second }) => {
        const expected = cells * probability(first) * probability(second);
        return sum + ((observed.get(`${first},${second}`) ?? 0) - expected) ** 2 / expected;
      }, 0);
    // R: qchisq(0.999, 8) = 26.12
    expect(chiSquare).toBeLessThan(26.12);
  });
});

describe("what a reader knows of a count that the cell key method printed", () => {
  it("is every count that may be printed so, and no other", () => {
    for (const smallest of [0, 1]) {
      const made = perturbationTable({ maximum: 3, variance: 1.5, smallest });
      const mayBe = (count: number, printed: number) =>
        (made.rows[count] ?? made.rows.at(-1) ?? []).some(({ change }) => count + change === printed);
      for (let printed = 0; printed <= 12; printed += printed < smallest ? smallest + 1 : 1) {
        const possible = counts.filter((count) => mayBe(count, printed));
        expect(cellKeyBounds(3, printed)).toEqual({ lower: possible[0], upper: possible.at(-1) });
        expect(possible).toHaveLength((possible.at(-1) ?? NaN) - (possible[0] ?? NaN) + 1);
      }
    }
  });

  it("holds whatever the key", () => {
    for (const count of counts)
      for (const key of keys(200)) {
        const { lower, upper } = cellKeyBounds(table.maximum, cellKeyCount(table, count, key));
        expect(count >= lower && count <= upper).toBe(true);
      }
  });
});

describe("noise that cannot be", () => {
  it("is refused, with the count that has none", () => {
    // 1 is printed as 0 or 3 or more, which is a variance above 2; 2 is printed as 0 or 3 or more, too.
    expect(() => perturbationTable({ maximum: 5, variance: 2, smallest: 2 })).toThrow("count of 1");
    expect(() => perturbationTable({ maximum: 1, variance: 1, smallest: 0 })).toThrow("count of 1");
    for (const wrong of [
      { maximum: 0 },
      { maximum: 2.5 },
      { smallest: -1 },
      { smallest: 0.5 },
      { variance: NaN },
      { stay: 1 },
      { stay: -0.1 },
    ])
      expect(() => perturbationTable({ ...perturbation, ...wrong })).toThrow(RangeError);
  });
});
