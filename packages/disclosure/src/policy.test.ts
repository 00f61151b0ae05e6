import { describe, expect, it } from "vitest";
import { defaultPolicy, definePolicy, recipients } from "./policy.js";
import type { Policy } from "./policy.js";
import { PolicyError } from "./policy-error.js";

function settingRefused(settings: Partial<Policy>): string | undefined {
  try {
    definePolicy(settings);
    return undefined;
  } catch (error) {
    return error instanceof PolicyError ? error.setting : "no PolicyError";
  }
}

describe("a policy", () => {
  it("is for funders with k = 5 and multiples of 5 unless it says otherwise", () => {
    expect(definePolicy()).toEqual(defaultPolicy);
    expect(defaultPolicy).toMatchObject({ recipient: "funder", method: "controlledRounding", k: 5, base: 5 });
  });

  it("is stricter for those who are further away: the public sees coarser counts than the team", () => {
    const bases = recipients.map((recipient) => definePolicy({ recipient }).base);
    expect(bases).toEqual(bases.toSorted((a, b) => a - b));
    expect(definePolicy({ recipient: "public" }).k).toBeGreaterThan(definePolicy({ recipient: "team" }).k);
  });

  it("lets the team alone see one practice of a network, and those further away no two by themselves", () => {
    const fewest = recipients.map((recipient) => definePolicy({ recipient }).fewestPractices);
    expect(fewest).toEqual([1, 2, 3, 3]);
  });

  it.each<readonly [string, Partial<Policy>]>([
    ["base", { k: 5, base: 4 }],
    ["base", { base: 2.5 }],
    ["k", { k: 2 }],
    ["k", { k: Number.NaN }],
    ["fewestForStatistic", { fewestForStatistic: 8 }],
    ["fewestForSpread", { fewestForSpread: 3 }],
    ["fewestForDetail", { fewestForDetail: 5 }],
    ["fewestForPercent", { fewestForPercent: 0 }],
    ["epsilon", { epsilon: 0 }],
    ["epsilonCap", { epsilon: 2, epsilonCap: 1 }],
    ["protectedShare", { protectedShare: 0 }],
    // A program without a compiler may give anything.
    ["recipient", { recipient: "everybody" as Policy["recipient"] }],
    ["method", { method: "none" as Policy["method"] }],
    ["policy", { threshold: 3 } as Partial<Policy>],
  ])("is refused by the name of its setting: %s in %o", (setting, settings) => {
    expect(settingRefused(settings)).toBe(setting);
  });

  it("has limits from 2k − 1 up, since whether a figure is shown must not prove a count of 1 to k − 1", () => {
    expect(settingRefused({ k: 5, fewestForStatistic: 9 })).toBeUndefined();
    expect(settingRefused({ k: 8, base: 10, fewestForStatistic: 14 })).toBe("fewestForStatistic");
  });
});
