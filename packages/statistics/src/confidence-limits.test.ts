import { describe, expect, it } from "vitest";
import { confidenceLimits } from "./confidence-limits.js";

const KINDS = ["log-log", "log", "plain"] as const;

describe("confidenceLimits", () => {
  it("keeps within 0 and 1 on every scale", () => {
    for (const kind of KINDS) {
      for (const estimate of [0.01, 0.5, 0.99]) {
        const { lower = Number.NaN, upper = Number.NaN } = confidenceLimits(kind, estimate, 0.2, 1.96);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThan(estimate);
        expect(upper).toBeLessThanOrEqual(1);
        expect(upper).toBeGreaterThan(estimate);
      }
    }
  });

  it("gives the estimate itself where the standard error is 0", () => {
    for (const kind of KINDS) expect(confidenceLimits(kind, 0.4, 0, 1.96)).toEqual({ lower: 0.4, upper: 0.4 });
  });

  it("does not exist without a standard error, nor at 0 on a logarithmic scale", () => {
    const none = { lower: undefined, upper: undefined };
    expect(confidenceLimits("plain", 0.4, undefined, 1.96)).toEqual(none);
    expect(confidenceLimits("log", 0, 0.1, 1.96)).toEqual(none);
    expect(confidenceLimits("log-log", 0, 0.1, 1.96)).toEqual(none);
    expect(confidenceLimits("log-log", 1, 0.1, 1.96)).toEqual(none);
  });
});
