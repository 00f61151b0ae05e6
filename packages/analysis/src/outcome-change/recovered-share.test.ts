import type { ReleasedBreakdown } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { effectSize } from "./effect-size.js";
import { recoveredOfClinical } from "./recovered-share.js";

const rules = { level: 0.95, fewestForPercent: 20, furthest: 4 };
const recovery = (parts: ReleasedBreakdown["parts"]): ReleasedBreakdown => ({ kind: "breakdown", total: 60, parts });

describe("recoveredOfClinical", () => {
  it("P7.3 is of those who began in the clinical range alone", () => {
    const share = recoveredOfClinical(
      recovery([
        { code: "clinical_recovered", count: 15 },
        { code: "clinical_improved", fewerThan: 5 },
        { code: "clinical_not_better", of: ["clinical_unchanged", "clinical_deteriorated"], count: 25 },
        { code: "other_before", of: ["other_improved", "other_unchanged", "other_deteriorated"], count: 20 },
      ]),
      rules,
    );
    expect(share).toMatchObject({ numerator: 15, denominator: 40, estimate: 0.375 });
  });

  it("is not told where the recovered are merged with others, or a count of those who began there is held back", () => {
    const merged = { code: "clinical_better", of: ["clinical_recovered", "clinical_improved"], count: 20 };
    const rest = { code: "clinical_unchanged", count: 20 };
    expect(recoveredOfClinical(recovery([merged, rest]), rules)).toBeUndefined();
    const hidden = { code: "clinical_unchanged", hidden: true } as const;
    expect(recoveredOfClinical(recovery([{ code: "clinical_recovered", count: 30 }, hidden]), rules)).toBeUndefined();
    const both = { code: "all", of: ["clinical_unchanged", "other_unchanged"], count: 30 };
    expect(recoveredOfClinical(recovery([{ code: "clinical_recovered", count: 30 }, both]), rules)).toBeUndefined();
  });
});

describe("effectSize", () => {
  const change = { kind: "mean", estimate: -6, lower: -8, upper: -4, step: 0.5, n: 40 } as const;

  it("is the printed mean change in printed standard deviations before treatment (Becker 1988)", () => {
    expect(effectSize(change, { kind: "spread", estimate: 8 })).toEqual({ estimate: -0.75, lower: -1, upper: -0.5 });
  });

  it("is not told where either is withheld, or scores before treatment do not differ", () => {
    const withheld = { kind: "withheld", reason: "too-few" } as const;
    expect(effectSize(withheld, { kind: "spread", estimate: 8 })).toBeUndefined();
    expect(effectSize(change, withheld)).toBeUndefined();
    expect(effectSize(change, { kind: "spread", estimate: 0 })).toBeUndefined();
  });

  it("is not told where rounding alone could be a quarter of a standard deviation", () => {
    expect(effectSize({ ...change, step: 4 }, { kind: "spread", estimate: 8 })).toBeDefined();
    expect(effectSize({ ...change, step: 5 }, { kind: "spread", estimate: 8 })).toBeUndefined();
  });
});
