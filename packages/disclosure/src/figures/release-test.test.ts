import { describe, expect, it } from "vitest";
import { releaseTest } from "./release-test.js";

describe("a released test", () => {
  it.each([
    [0, 0.001],
    [0.00099, 0.001],
    [0.001, 0.01],
    [0.0499, 0.05],
    [0.05, 1],
    [1, 1],
  ])("of p = %d says that it is below %d", (p, below) => {
    expect(releaseTest({ p })).toEqual({ kind: "test", below });
  });
});
