import { describe, expect, it } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";
import { survivalQuantile } from "./survival-quantile.js";

const time = [2, 3, 3, 5, 6, 6, 7, 9];
const event = [1, 1, 0, 1, 1, 0, 1, 0];
const entry = [0, 0, 1, 2, 0, 3, 0, 4];
const weight = [0.5, 1.5, 2, 1, 0.7, 1.3, 1, 2.2];

function expectClose(got: readonly (number | undefined)[], want: readonly number[]): void {
  expect(got).toHaveLength(want.length);
  want.forEach((value, j) => expect(got[j]).toBeCloseTo(value, 12));
}

describe("kaplanMeier", () => {
  it("gives fractional weights the robust standard error", () => {
    // R 4.2.2, survival 3.5-3: survfit(Surv(time, event) ~ 1, weights = weight, conf.type = "log-log")
    const curve = kaplanMeier({ time, event, weight });
    expectClose(curve.atRisk, [10.2, 9.7, 6.2, 5.2, 3.2, 2.2]);
    expectClose(curve.survival.slice(0, 3), [0.9509803921568627, 0.8039215686274509, 0.67425679949399109]);
    expectClose(curve.standardError.slice(0, 3), [0.050257272058444345, 0.142622679088046128, 0.177609263753492203]);
    expectClose(curve.lower.slice(0, 3), [0.673901851644895356, 0.341756440409423934, 0.232097177425714812]);
    expectClose(curve.upper.slice(0, 3), [0.99361953276629578, 0.95660310419270167, 0.89910069626007671]);
  });

  it("takes delayed entry after the exits of the same time", () => {
    // R: survfit(Surv(entry, time, event) ~ 1, weights = weight, conf.type = "log-log")
    const curve = kaplanMeier({ time, event, entry, weight });
    expectClose(curve.atRisk, [5.7, 6.2, 6.2, 5.2, 3.2, 2.2]);
    expectClose(curve.survival.slice(0, 3), [0.91228070175438591, 0.69156762874929256, 0.58002446282198739]);
    expectClose(curve.standardError.slice(0, 3), [0.090758034458520973, 0.199139744779698674, 0.189162847655816008]);
  });

  it("counts stays of length 0 as exits at time 0 among everyone seen from the start (trap 3)", () => {
    const curve = kaplanMeier({ time: [0, 0, 1, 2], event: [true, false, true, true], entry: [0, 0, 0, 1] });
    expect(curve.time).toEqual([0, 1, 2]);
    expect(curve.atRisk).toEqual([3, 1, 1]);
    expect(curve.events).toEqual([1, 1, 1]);
    expect(curve.censored).toEqual([1, 0, 0]);
    expectClose(curve.survival, [2 / 3, 0, 0]);
  });

  it("stays at 0 once the risk set has emptied under delayed entry (trap 1)", () => {
    const curve = kaplanMeier({ time: [1, 5, 6], event: [1, 1, 1], entry: [0, 2, 2] });
    expect(curve.survival).toEqual([0, 0, 0]);
    expect(curve.standardError).toEqual([undefined, undefined, undefined]);
    expect(curve.lower).toEqual([undefined, undefined, undefined]);
  });

  it("is certain while nobody has left, and has no limits at 0", () => {
    const curve = kaplanMeier({ time: [1, 2], event: [0, 1] });
    expect([curve.standardError[0], curve.lower[0], curve.upper[0]]).toEqual([0, 1, 1]);
    expect([curve.standardError[1], curve.lower[1], curve.upper[1]]).toEqual([undefined, undefined, undefined]);
  });

  it("merges times that differ by rounding only, as R's timefix does (trap 4)", () => {
    // R: survfit(Surv(c(.1 + .2, .3, .7, .1 * 7, 1.1, 2.2), c(1, 1, 1, 0, 1, 1)) ~ 1)
    const curve = kaplanMeier({ time: [0.1 + 0.2, 0.3, 0.7, 0.1 * 7, 1.1, 2.2], event: [1, 1, 1, 0, 1, 1] });
    expect(curve.atRisk).toEqual([6, 4, 2, 1]);
    expect(curve.events).toEqual([2, 1, 1, 1]);
    expectClose(curve.survival, [2 / 3, 1 / 2, 1 / 4, 0]);
  });

  it("leaves rows of weight 0 out altogether", () => {
    const curve = kaplanMeier({ time: [0, 1, 2], event: [1, 1, 0], weight: [0, 1, 1] });
    expect(curve).toEqual(kaplanMeier({ time: [1, 2], event: [1, 0] }));
  });

  it("reads typed arrays", () => {
    const typed = { time: Float64Array.from(time), event: Uint8Array.from(event), weight: Float64Array.from(weight) };
    expect(kaplanMeier(typed)).toEqual(kaplanMeier({ time, event, weight }));
  });

  it("gives an empty curve without rows", () => {
    const curve = kaplanMeier({ time: [], event: [] });
    expect(curve.time).toEqual([]);
    expect(survivalQuantile(curve, 0.5)).toEqual({ estimate: undefined, lower: undefined, upper: undefined });
  });

  it("narrows the limits with the level", () => {
    // R: survfit(Surv(c(1, 2, 3, 4), c(1, 1, 0, 1)) ~ 1, conf.int = 0.8, conf.type = "plain")
    // survival 0.5 and Greenwood 0.25 at time 2; 0.5 -+ qnorm(0.9) * 0.25
    const curve = kaplanMeier({ time: [1, 2, 3, 4], event: [1, 1, 0, 1] }, { level: 0.8, interval: "plain" });
    expectClose([curve.lower[1], curve.upper[1]], [0.17961210861384996, 0.82038789138615]);
  });
});

describe("kaplanMeier refuses rows it cannot use, naming argument and element but never the value", () => {
  it.each([
    [{ time: [1, 2], event: [1] }, RangeError, "event must have as many elements as time: expected 2, got 1"],
    [{ time: [1, 2], event: [1, 1], weight: [1] }, RangeError, "weight must have as many elements as time"],
    [{ time: [1, Number.NaN], event: [1, 1] }, RangeError, "time[1] must be a finite number"],
    [{ time: [1, Infinity], event: [1, 1] }, RangeError, "time[1] must be a finite number"],
    [{ time: [-987, 1], event: [1, 1] }, RangeError, "time[0] must not be negative"],
    [{ time: [1, 1], event: [1, 1], weight: [1, -987] }, RangeError, "weight[1] must not be negative"],
    [{ time: [1, 1], event: [1, 1], entry: [0, 987] }, RangeError, "entry[1] must be before time[1]"],
    [{ time: [1, 1], event: [1, 1], entry: [0, 1] }, RangeError, "entry[1] must be before time[1]"],
    [{ time: [0.3], event: [1], entry: [0.3 - 1e-12] }, RangeError, "entry[0] must be before time[0]"],
    [{ time: [1, 1], event: [1, 987] }, TypeError, "event[1] must be true, false, 1 or 0"],
  ])("%j", (samples, kind, message) => {
    const attempt = () => kaplanMeier(samples);
    expect(attempt).toThrow(kind);
    expect(attempt).toThrow(message);
    expect(attempt).not.toThrow("987");
  });

  it("refuses a level outside (0, 1)", () => {
    expect(() => kaplanMeier({ time: [1], event: [1] }, { level: 95 })).toThrow("level must lie between 0 and 1");
  });
});
