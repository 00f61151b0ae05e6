import { describe, expect, it } from "vitest";
import type { ActuarialRow } from "./actuarial-curve.js";
import { actuarialCurve } from "./actuarial-curve.js";

const rows: readonly ActuarialRow[] = [
  { from: 0, to: 30, atRisk: 120, entered: 4, exits: { completed: 15, stopped: 11 }, censored: 10 },
  { from: 30, to: 60, atRisk: 88, entered: 0, exits: { completed: 18, stopped: 6 }, censored: 12 },
  { from: 60, to: 90, atRisk: 52, entered: 6, exits: { completed: 9, stopped: 5 }, censored: 20 },
];

function expectClose(got: readonly (number | undefined)[], want: readonly number[]): void {
  expect(got).toHaveLength(want.length);
  want.forEach((value, j) => expect(got[j]).toBeCloseTo(value, 12));
}

describe("actuarialCurve", () => {
  // R 4.2.2: n=c(120,88,52); en=c(4,0,6); ce=c(10,12,20); d1=c(15,18,9); d2=c(11,6,5); x=n+en/2-ce/2; d=d1+d2;
  // S=cumprod(1-d/x); P=c(1,S)[1:3]; se=S*sqrt(cumsum(d/(x*(x-d)))); th=exp(qnorm(.975)*se/(S*log(S)));
  // S^(1/th); S^th; cumsum(P*d1/x); cumsum(P*d2/x)
  it("counts those who entered or were censored within an interval as exposed for half of it", () => {
    const table = actuarialCurve(rows);
    expect(table.map(({ exposed }) => exposed)).toEqual([117, 82, 45]);
    expectClose(
      table.map(({ survival }) => survival),
      [0.7777777777777778, 0.5501355013550135, 0.3789822342667871],
    );
    expectClose(
      table.map(({ standardError }) => standardError),
      [0.03843514975279784, 0.04760582804253004, 0.0501691495597015],
    );
    expectClose(
      table.map(({ lower }) => lower),
      [0.6910933120237808, 0.4521632673288543, 0.2814714328344646],
    );
    expectClose(
      table.map(({ upper }) => upper),
      [0.8428722401532285, 0.637672960954981, 0.4758735533425384],
    );
    expectClose(
      table.map(({ incidence }) => incidence["completed"]),
      [0.1282051282051282, 0.2989368355222014, 0.4089639357932041],
    );
    expectClose(
      table.map(({ incidence }) => incidence["stopped"]),
      [0.09401709401709402, 0.15092766312278508, 0.21205382994000882],
    );
  });

  it("shares out everyone: survival and incidences add up to 1", () => {
    for (const { survival, incidence } of actuarialCurve(rows)) {
      const gone = Object.values(incidence).reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0);
      expect(Math.abs(gone + (survival ?? Number.NaN) - 1)).toBeLessThan(1e-12);
    }
  });

  it("caps the probability of leaving at 1, with the exits shared among the causes", () => {
    const [first] = actuarialCurve([{ from: 0, to: 7, atRisk: 4, entered: 0, exits: { a: 3, b: 1 }, censored: 2 }]);
    expect(first).toMatchObject({ exposed: 3, probability: 1, survival: 0, standardError: undefined });
    expect(first?.incidence).toEqual({ a: 0.75, b: 0.25 });
    expect([first?.lower, first?.upper]).toEqual([undefined, undefined]);
  });

  it("is undefined from the first interval in which somebody left although nobody was exposed", () => {
    const table = actuarialCurve([
      { from: 0, to: 7, atRisk: 10, entered: 0, exits: { a: 1 }, censored: 0 },
      { from: 7, to: 14, atRisk: 0, entered: 0, exits: { a: 1 }, censored: 0 },
      { from: 14, to: 21, atRisk: 10, entered: 0, exits: { a: 1 }, censored: 0 },
    ]);
    expect(table.map(({ survival }) => survival)).toEqual([0.9, undefined, undefined]);
    expect(table.map(({ incidence }) => incidence["a"])).toEqual([0.1, undefined, undefined]);
    expect(table[2]?.lower).toBeUndefined();
  });

  it("keeps its value through intervals without exits, exposed or not", () => {
    const table = actuarialCurve([
      { from: 0, to: 7, atRisk: 0, entered: 0, exits: {}, censored: 0 },
      { from: 7, to: 14, atRisk: 10, entered: 0, exits: { a: 5 }, censored: 0 },
      { from: 14, to: 21, atRisk: 5, entered: 0, exits: {}, censored: 5 },
    ]);
    expect(table.map(({ survival }) => survival)).toEqual([1, 0.5, 0.5]);
    expect(table[0]).toMatchObject({ probability: undefined, standardError: 0, lower: 1, upper: 1 });
  });

  it("gives an empty table without rows", () => {
    expect(actuarialCurve([])).toEqual([]);
  });

  it.each([
    [{ ...rows[0], atRisk: -1 }, "rows[0].atRisk must not be negative"],
    [{ ...rows[0], exits: { a: Number.NaN } }, "rows[0].exits must be a finite number"],
    [{ ...rows[0], to: 0 }, "rows[0].to must be after rows[0].from"],
  ])("refuses counts it cannot use: %j", (row, message) => {
    const base = { from: 0, to: 1, atRisk: 1, entered: 0, exits: {}, censored: 0 };
    expect(() => actuarialCurve([{ ...base, ...row }])).toThrow(message);
  });

  it("refuses intervals that overlap", () => {
    const [first, second] = rows;
    if (first === undefined || second === undefined) throw new Error("two rows are needed");
    expect(() => actuarialCurve([first, { ...second, from: 29 }])).toThrow(
      "rows[1].from must not be before rows[0].to",
    );
  });
});
