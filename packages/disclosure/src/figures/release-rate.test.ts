import { describe, expect, it } from "vitest";
import { definePolicy } from "../policy.js";
import type { PrintedForm } from "../protect/printed-form.js";
import { releaseRate } from "./release-rate.js";

const form = (value: number): PrintedForm => ({
  printed: value === 0 ? { fewerThan: 5 } : { count: value },
  value,
  bounds: { lower: Math.max(0, value - 4), upper: value + 4 },
});

const rate = (numerator: number, denominator: number, isShare = true) =>
  releaseRate({ isShare }, { numerator: form(numerator), denominator: form(denominator) }, definePolicy());

describe("a released share", () => {
  it("is whole percent of the printed counts, from 20 up", () => {
    expect(rate(15, 40)).toMatchObject({ numerator: { count: 15 }, denominator: 40, percent: { is: 38 } });
    expect(rate(5, 15)).toEqual({ kind: "rate", numerator: { count: 5 }, denominator: 15 });
  });

  it("is at most or at least so much where it is printed as none or as all", () => {
    // 4 of 36, and 36 of 44.
    expect(rate(0, 40)).toMatchObject({ percent: { atMost: 12 } });
    expect(rate(40, 40)).toMatchObject({ percent: { atLeast: 81 } });
  });

  it("has no percent where the numerator is no part of the denominator", () => {
    expect(rate(30, 40, false)).not.toHaveProperty("percent");
  });

  it("is withheld where its denominator is printed as none", () => {
    expect(rate(0, 0).kind).toBe("withheld");
  });
});
