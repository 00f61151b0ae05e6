import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { conditionalRemaining } from "./conditional-remaining.js";
import type { SurvivalSamples } from "./kaplan-meier.js";
import { kaplanMeier } from "./kaplan-meier.js";
import { differences, readExpected, readStays } from "./r-multistate.fixture.js";

function lung(): SurvivalSamples {
  const file = new URL("../../../tests/data/survival-cases/lung.csv", import.meta.url);
  const rows = readFileSync(file, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));
  return {
    time: rows.map(([, , entered, left = "", , until]) => Number(left === "" ? until : left) - Number(entered)),
    event: rows.map(([, , , left]) => left !== ""),
  };
}

function firstStays(): SurvivalSamples {
  const { client, entry, exit, next } = readStays("returns_delayed");
  const first = Array.from(client, (_, i) => i).filter((i) => client[i] !== client[i - 1]);
  return {
    time: first.map((i) => exit[i] ?? 0),
    event: first.map((i) => next[i] !== null),
    entry: first.map((i) => entry[i] ?? 0),
  };
}

describe("conditionalRemaining agrees with R's survfit of those still there to 1e-9", () => {
  // Made by tests/data/r-multistate/make.R with survival 3.5-3: entry = elapsed for all whose time is after it.
  it.each(readExpected().remaining)("$data after $elapsed, $interval", (want) => {
    const samples = want.data === "lung" ? lung() : firstStays();
    const { curve, quantiles, atRisk } = conditionalRemaining(
      kaplanMeier(samples, { interval: want.interval }),
      want.elapsed,
      want.quantiles.p,
    );
    expect(atRisk).toBe(want.atRisk[0]);
    expect([
      ...differences("time", curve.time, want.time),
      ...differences("at risk", curve.atRisk, want.atRisk),
      ...differences("survival", curve.survival, want.survival),
      ...differences("se", curve.standardError, want.se),
      ...differences("lower", curve.lower, want.lower),
      ...differences("upper", curve.upper, want.upper),
      ...(["estimate", "lower", "upper"] as const).flatMap((field) =>
        differences(
          `quantile ${field}`,
          quantiles.map((quantile) => quantile[field]),
          want.quantiles[field],
        ),
      ),
    ]).toEqual([]);
  });
});

describe("conditionalRemaining", () => {
  const curve = kaplanMeier({ time: [2, 4, 6, 8, 9, 12], event: [1, 1, 1, 0, 1, 0] });

  it("is undefined where a quantile is not reached, never the last time", () => {
    const { quantiles } = conditionalRemaining(curve, 6);
    // Of three still there one has left, after 9 - 6 days: S = 1/2.
    expect(quantiles.map(({ p, estimate }) => [p, estimate])).toEqual([
      [0.25, 3],
      [0.5, 4.5],
      [0.75, undefined],
    ]);
  });

  it("leaves out one who left exactly then", () => {
    expect(conditionalRemaining(curve, 6).atRisk).toBe(3);
    expect(conditionalRemaining(curve, 5.9).atRisk).toBe(4);
  });

  it("knows nothing of those who have been there for longer than anyone seen", () => {
    const { atRisk, curve: rest, quantiles } = conditionalRemaining(curve, 12);
    expect(atRisk).toBe(0);
    expect(rest.time).toEqual([]);
    expect(quantiles[1]).toEqual({ p: 0.5, estimate: undefined, lower: undefined, upper: undefined });
  });

  it("is the curve itself after no time", () => {
    expect(conditionalRemaining(curve, 0).curve).toEqual(curve);
  });

  it("does without an early risk set that ran empty under delayed entry (trap 1)", () => {
    const late = kaplanMeier({ time: [1, 5, 8], entry: [0, 2, 2], event: [1, 1, 1] });
    expect(late.survival).toEqual([0, 0, 0]);
    expect(conditionalRemaining(late, 2).curve.survival).toEqual([0.5, 0]);
  });

  it("has no standard errors where those of the curve are not Greenwood's", () => {
    const clustered = kaplanMeier({ time: [2, 4, 6, 8], event: [1, 1, 1, 0], cluster: ["a", "a", "b", "b"] });
    const { curve: rest } = conditionalRemaining(clustered, 3);
    expect(rest.survival.map((value) => Math.round(value * 1e12) / 1e12)).toEqual([
      0.666666666667, 0.333333333333, 0.333333333333,
    ]);
    expect(rest.standardError).toEqual([undefined, undefined, undefined]);
    expect(rest.lower).toEqual([undefined, undefined, undefined]);
  });

  it.each([-1, Number.NaN, Infinity])("refuses an elapsed time that is no time", (elapsed) => {
    expect(() => conditionalRemaining(curve, elapsed)).toThrow(/^elapsed must/);
  });

  it("refuses a share outside 0 to 1", () => {
    expect(() => conditionalRemaining(curve, 3, [0.5, 1.5])).toThrow(/^p must lie/);
  });
});
