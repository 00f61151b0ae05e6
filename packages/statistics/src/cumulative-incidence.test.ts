import { describe, expect, it } from "vitest";
import { cumulativeIncidence } from "./cumulative-incidence.js";
import { kaplanMeier } from "./kaplan-meier.js";

const time = [2, 3, 3, 5, 6, 6, 7, 9];
const cause = ["a", "b", null, "b", "a", null, "a", null];
const entry = [0, 0, 1, 2, 0, 3, 0, 4];
const weight = [0.5, 1.5, 2, 1, 0.7, 1.3, 1, 2.2];

function expectClose(got: readonly (number | undefined)[] | undefined, want: readonly number[]): void {
  expect(got).toHaveLength(want.length);
  want.forEach((value, j) => expect(got?.[j]).toBeCloseTo(value, 12));
}

describe("cumulativeIncidence", () => {
  it("gives the infinitesimal jackknife with delayed entry and fractional weights", () => {
    // R 4.2.2, survival 3.5-3: survfit(Surv(entry, time, factor(cause)) ~ 1, weights = weight, id = 1:8, conf.type = "log-log")
    const { causes, survival } = cumulativeIncidence({ time, cause, entry, weight });
    expectClose(survival.slice(0, 3), [0.91228070175438591, 0.69156762874929256, 0.58002446282198739]);
    expectClose(
      causes["a"]?.estimate,
      [
        0.08771929824561403, 0.08771929824561403, 0.08771929824561403, 0.16579951439472773, 0.32265709148000077,
        0.32265709148000077,
      ],
    );
    expectClose(
      causes["a"]?.standardError,
      [
        0.090758034458520973, 0.090758034458520973, 0.090758034458520973, 0.113371539855088119, 0.191392573586555564,
        0.191392573586555564,
      ],
    );
    expectClose(causes["b"]?.standardError.slice(0, 3), [0, 0.19265135522137242, 0.1848079870247647]);
    expectClose(causes["b"]?.lower.slice(1, 3), [0.009205647324472481, 0.051634419495483752]);
  });

  it("is below one minus Kaplan-Meier with the other exits as censorings (trap 2)", () => {
    const { causes } = cumulativeIncidence({ time, cause });
    const naive = kaplanMeier({ time, event: cause.map((value) => value === "a") });
    expect(causes["a"]?.estimate.at(-1)).toBeLessThan(1 - (naive.survival.at(-1) ?? 1));
  });

  it("has no uncertainty where nobody has left for the cause, nor where everyone has", () => {
    const { causes } = cumulativeIncidence({ time: [1, 2, 3], cause: ["a", "a", "a"] });
    expect(causes["a"]?.estimate.at(-1)).toBe(1);
    expect(causes["a"]?.standardError.at(-1)).toBeLessThan(1e-15);
    expect([causes["a"]?.lower.at(-1), causes["a"]?.upper.at(-1)]).toEqual([1, 1]);
    const later = cumulativeIncidence({ time: [1, 2, 3], cause: ["a", "b", null] });
    expect([later.causes["b"]?.lower[0], later.causes["b"]?.upper[0]]).toEqual([0, 0]);
  });

  it("keeps causes by any name, in alphabetical order", () => {
    const { causes } = cumulativeIncidence({ time: [1, 2, 3, 4], cause: ["z", "__proto__", "", null] });
    expect(Object.keys(causes)).toEqual(["", "__proto__", "z"]);
    expect(Object.values(causes).map(({ events }) => events)).toEqual([
      [0, 0, 1, 0],
      [0, 1, 0, 0],
      [1, 0, 0, 0],
    ]);
  });

  it("gives no causes where everything is censored, and empty arrays without rows", () => {
    expect(cumulativeIncidence({ time: [1, 2], cause: [null, null] })).toEqual({
      time: [1, 2],
      atRisk: [2, 1],
      censored: [1, 1],
      survival: [1, 1],
      causes: {},
      level: 0.95,
    });
    expect(cumulativeIncidence({ time: [], cause: [] }).time).toEqual([]);
  });

  it("refuses causes that are not text or null, without echoing them", () => {
    // A caller without types may pass undefined for a missing cause.
    const untyped = { time: [1], cause: [undefined] } as unknown as Parameters<typeof cumulativeIncidence>[0];
    expect(() => cumulativeIncidence(untyped)).toThrow("cause[0] must be text, or null where censored");
  });
});
