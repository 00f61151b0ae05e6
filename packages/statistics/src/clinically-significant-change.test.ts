import { describe, expect, it } from "vitest";
import { clinicalCutoffs } from "./clinical-cutoffs.js";
import { clinicallySignificantChange } from "./clinically-significant-change.js";
import { JACOBSON_AFTER, JACOBSON_BEFORE } from "./jacobson-1989.fixture.js";

describe("clinicalCutoffs", () => {
  it("gives 55, 45 and 50 for the worked example of Jacobson & Truax (1991)", () => {
    const groups = { clinical: { mean: 40, sd: 7.5 }, functional: { mean: 60, sd: 7.5 }, higherIsBetter: true };
    expect(clinicalCutoffs(groups)).toEqual({ a: 55, b: 45, c: 50 });
  });

  it("takes b from the functional group's own standard deviation (trap 1): the R package clinicalsignificance 3.0.0 does not", () => {
    // 114.8 - 2 * 17.8 = 79.2, as in Jacobson & Truax (1991) and the R package CECPfuns; that package subtracts two clinical
    // standard deviations and gives 91.1
    const groups = {
      clinical: { mean: 81.583, sd: 11.826 },
      functional: { mean: 114.8, sd: 17.8 },
      higherIsBetter: true,
    };
    expect(clinicalCutoffs(groups).b).toBeCloseTo(79.2, 10);
  });

  it("turns round where lower is better", () => {
    const groups = { clinical: { mean: 20, sd: 4 }, functional: { mean: 5, sd: 2 }, higherIsBetter: false };
    expect(clinicalCutoffs(groups)).toEqual({ a: 12, b: 9, c: 10 });
  });

  it("leaves out what needs a group that is not known", () => {
    expect(clinicalCutoffs({ clinical: { mean: 40, sd: 7.5 }, higherIsBetter: true })).toEqual({
      a: 55,
      b: undefined,
      c: undefined,
    });
  });
});

describe("clinicallySignificantChange", () => {
  const jacobson = {
    before: JACOBSON_BEFORE,
    after: JACOBSON_AFTER,
    higherIsBetter: true,
    reliability: 0.88,
    sd: 11.826,
    clinical: { mean: 81.583, sd: 11.826 },
    functional: { mean: 114.8, sd: 17.8 },
  };

  // R package clinicalsignificance 3.0.0, Jacobson-Truax method on the data of Jacobson et al. (1989).
  it("finds 10/9/10/1/0 with cut-off a", () => {
    const change = clinicallySignificantChange({ ...jacobson, cutoff: "a" });
    expect(change.cutoff).toBeCloseTo(105.235, 3);
    expect(change.counts).toEqual({ recovered: 10, improved: 9, unchanged: 10, deteriorated: 1, harmed: 0 });
  });

  it("finds 14/5/10/1/0 with cut-off c", () => {
    const change = clinicallySignificantChange({ ...jacobson, cutoff: "c" });
    expect(change.cutoff).toBeCloseTo(94.84, 2);
    expect(change.counts).toEqual({ recovered: 14, improved: 5, unchanged: 10, deteriorated: 1, harmed: 0 });
  });

  it("calls a reliable loss harm where it ends functional scores; a score at the cut-off is clinical", () => {
    const change = clinicallySignificantChange({
      before: [20, 8, 8],
      after: [10, 18, 10],
      higherIsBetter: false,
      reliability: 0.8,
      sd: 5,
      cutoff: 10,
    });
    expect(change.categories).toEqual(["improved", "harmed", "unchanged"]);
  });

  it("names the group that the chosen cut-off needs", () => {
    const { before, after, higherIsBetter, reliability, sd, clinical } = jacobson;
    const input = { before, after, higherIsBetter, reliability, sd, clinical, cutoff: "b" as const };
    expect(() => clinicallySignificantChange(input)).toThrow('cutoff "b" needs mean and sd of the functional group');
  });
});
