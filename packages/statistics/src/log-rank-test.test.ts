import { describe, expect, it } from "vitest";
import { logRankTest } from "./log-rank-test.js";

const a = { label: "a", time: [1, 2, 4], event: [true, true, false] };
const b = { label: "b", time: [2, 3, 5], event: [true, false, true] };

describe("logRankTest", () => {
  it("compares observed with expected exits, ties exactly", () => {
    // By hand: at 1 d=1 of 3+3; at 2 d=2 of 2+3; at 5 only one is left.
    const variance = 1 / 4 + ((2 * 3) / 4) * (2 / 5) * (3 / 5);
    const expected = 1 / 2 + 4 / 5;
    const got = logRankTest([a, b]);
    expect(got.chiSquare).toBeCloseTo((2 - expected) ** 2 / variance, 14);
    expect(got.degreesOfFreedom).toBe(1);
    expect(got.groups).toEqual([
      { label: "a", observed: 2, expected: expect.closeTo(expected, 14) },
      { label: "b", observed: 2, expected: expect.closeTo(4 - expected, 14) },
    ]);
  });

  it("gives 0 for two identical groups", () => {
    expect(logRankTest([a, { ...a, label: "again" }])).toMatchObject({ chiSquare: 0, degreesOfFreedom: 1, p: 1 });
  });

  it("leaves out a group of which no exit is expected, and an empty one (trap 6)", () => {
    const without = logRankTest([a, b]);
    const early = { label: "early", time: [0.5], event: [false] };
    const got = logRankTest([a, early, { label: "none", time: [], event: [] }, b]);
    expect(got.chiSquare).toBeCloseTo(without.chiSquare ?? 0, 14);
    expect(got.degreesOfFreedom).toBe(1);
    expect(got.groups.map(({ expected }) => expected > 0)).toEqual([true, false, false, true]);
  });

  it("is undefined where nothing can be compared", () => {
    const none = logRankTest([a, { label: "none", time: [], event: [] }]);
    expect(none).toMatchObject({ chiSquare: undefined, degreesOfFreedom: 0, p: undefined });
    const censored = { time: [1, 2], event: [0, 0] };
    expect(
      logRankTest([
        { label: "x", ...censored },
        { label: "y", ...censored },
      ]).p,
    ).toBeUndefined();
  });

  it("does not compare groups that are never at risk together", () => {
    const early = { label: "early", time: [1, 2, 3], event: [1, 1, 1] };
    const late = { label: "late", time: [5, 6, 7], event: [1, 1, 0], entry: [4, 4, 4] };
    expect(logRankTest([early, late])).toMatchObject({ chiSquare: undefined, degreesOfFreedom: 0 });
  });

  it("compares within strata only", () => {
    const strata = [
      ["x", "x", "y"],
      ["y", "x", "x"],
    ];
    const got = logRankTest([a, b], { strata });
    // By hand. x: at 1 one of 2+2, at 2 one of 1+2, at 5 the last one. y: at 2 one of 1+1.
    const expected = 1 / 2 + 1 / 3 + 1 / 2;
    const variance = 1 / 4 + 2 / 9 + 1 / 4;
    expect(got.groups[0]?.expected).toBeCloseTo(expected, 14);
    expect(got.chiSquare).toBeCloseTo((2 - expected) ** 2 / variance, 13);
  });

  it("takes stays of length 0 as exits at time 0", () => {
    const got = logRankTest([
      { label: "a", time: [0, 3], event: [1, 0] },
      { label: "b", time: [1, 2], event: [0, 0] },
    ]);
    expect(got.groups.map(({ expected }) => expected)).toEqual([0.5, 0.5]);
  });

  it("refuses what it cannot use, by argument and element", () => {
    // What a program without types could pass.
    const expectRefusal = (samples: unknown, message: string, options?: unknown) =>
      expect(() => logRankTest(samples as (typeof a)[], options as object)).toThrow(message);
    expectRefusal([a], "samples must hold at least two groups");
    expectRefusal([a, a], "samples[1].label must differ");
    expectRefusal([a, { ...b, label: 1 }], "samples[1].label must be text");
    expectRefusal([a, { ...b, time: [2, -3, 5] }], "samples[1].time[1] must not be negative");
    expectRefusal([a, { ...b, time: [2, 3, Infinity] }], "samples[1].time[2] must be a finite number");
    expectRefusal([a, { ...b, event: [true] }], "samples[1].event must have as many elements as samples[1].time");
    expectRefusal([a, { ...b, event: [1, 2, 0] }], "samples[1].event[1] must be true, false, 1 or 0");
    expectRefusal([a, { ...b, entry: [0, 3, 0] }], "samples[1].entry[1] must be before samples[1].time[1]");
    expectRefusal([a, { ...b, entry: [0, 3 - 1e-12, 0] }], "by more than the tie tolerance");
    expectRefusal([a, { ...b, weight: [1, 0.5, 1] }], "samples[1].weight[1] must be a whole number");
    expectRefusal([a, b], "rho must not be negative", { rho: -1 });
    expectRefusal([a, b], "strata must have as many elements as samples", { strata: [["x", "x", "x"]] });
    expectRefusal([a, b], "strata[1] must have as many elements as samples[1].time", {
      strata: [["x", "x", "x"], ["x"]],
    });
    expectRefusal([a, b], "strata[0][1] must be text or a number", {
      strata: [
        ["x", null, "x"],
        ["x", "x", "x"],
      ],
    });
  });
});
