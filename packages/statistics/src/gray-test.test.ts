import { describe, expect, it } from "vitest";
import { grayTest } from "./gray-test.js";
import { logRankTest } from "./log-rank-test.js";

const a = { label: "a", time: [1, 2, 2, 4, 6], cause: ["x", "y", "x", null, "x"] };
const b = { label: "b", time: [1, 3, 3, 5, 7], cause: ["y", "y", null, "x", "y"] };

describe("grayTest", () => {
  it("gives one test a cause, in alphabetical order", () => {
    const tests = grayTest([a, b]);
    expect(Object.keys(tests)).toEqual(["x", "y"]);
    expect(tests["x"]?.degreesOfFreedom).toBe(1);
  });

  it("has the log-rank test's score where nobody leaves for another cause: zero together", () => {
    const only = { label: "a", time: [1, 2, 3, 4], cause: ["x", null, "x", "x"] };
    const again = { ...only, label: "b" };
    expect(grayTest([only, again])["x"]).toEqual({ chiSquare: 0, degreesOfFreedom: 1, p: 1 });
    const event = only.cause.map((cause) => cause !== null);
    expect(
      logRankTest([
        { ...only, event },
        { ...again, event },
      ]).chiSquare,
    ).toBe(0);
  });

  it("leaves out an empty group", () => {
    expect(grayTest([a, { label: "none", time: [], cause: [] }, b])).toEqual(grayTest([a, b]));
  });

  it("has no causes where everything is censored", () => {
    expect(
      grayTest([
        { label: "a", time: [1], cause: [null] },
        { label: "b", time: [1], cause: [null] },
      ]),
    ).toEqual({});
  });

  it("refuses what it cannot use, by argument and element", () => {
    // What a program without types could pass.
    const expectRefusal = (samples: unknown, message: string) =>
      expect(() => grayTest(samples as (typeof a)[])).toThrow(message);
    expectRefusal([a], "samples must hold at least two groups");
    expectRefusal([a, { ...b, cause: ["x", 2, null, null, null] }], "samples[1].cause[1] must be text, or null");
    expectRefusal([a, { ...b, cause: ["x"] }], "samples[1].cause must have as many elements as samples[1].time");
    expectRefusal([{ ...a, time: [1, 2, -2, 4, 6] }, b], "samples[0].time[2] must not be negative");
    expectRefusal([a, { ...b, entry: [0, 0, 0, 0, 0] }], "samples[1].entry must not be given");
  });
});
