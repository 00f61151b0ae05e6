import { describe, expect, it } from "vitest";
import { ANOREXIA_AFTER, ANOREXIA_BEFORE } from "./anorexia.fixture.js";
import { JACOBSON_AFTER, JACOBSON_BEFORE } from "./jacobson-1989.fixture.js";
import { pairedMoments } from "./paired-moments.js";
import type { StandardizedEffect } from "./standardized-effects.js";
import { standardizedMeanChange, standardizedMeanChangeFromMoments } from "./standardized-mean-change.js";

const nowhere = { estimate: undefined, corrected: undefined, lower: undefined, upper: undefined };

function expectEffect(got: StandardizedEffect, want: readonly (number | undefined)[]): void {
  const rounded = (value: number | undefined): string | undefined => value?.toFixed(10);
  const values = [got.estimate, got.corrected, got.lower, got.upper];
  expect(values.map((value) => rounded(value))).toEqual(want.map((value) => rounded(value)));
}

// R 4.2.2: d <- post - pre; t <- mean(d)/sd(d)*sqrt(n); df <- n - 1; a <- (1 - level)/2
// J <- exp(lgamma(df/2) - log(sqrt(df/2)) - lgamma((df-1)/2))
// L <- uniroot(function(x) pt(t, df, x) - (1 - a), c(t - 20, t), tol = 1e-14)$root; U alike with a
// d_z L/sqrt(n); rms: L * sqrt(2*sd(d)^2/(n*(s1^2 + s2^2))); d_rm: L * sqrt(2*(1 - r)/n)
// d_pre: g <- J*mean(d)/s1; g -/+ qnorm(1 - a)*sqrt(2*(1 - r)/n + g^2/(2*n))
describe("standardizedMeanChange", () => {
  it("finds 1.01, 1.08 and 1.45 for the same 7.26 lb (anorexia, family therapy)", () => {
    const { change, dz, dav, davRms, drm, dpre } = standardizedMeanChange({
      before: ANOREXIA_BEFORE,
      after: ANOREXIA_AFTER,
    });
    expect(change.mean).toBeCloseTo(7.26470588235294, 12);
    expect(change.lower).toBeCloseTo(3.5847, 5);
    expect(change.upper).toBeCloseTo(10.94471, 5);
    expectEffect(dz, [1.0149893103122, 0.9665274630302, 0.4151375154418, 1.5942593524913]);
    expectEffect(dav, [1.076909694022, 1.0254913858704, undefined, undefined]);
    expectEffect(davRms, [1.0431829982912, 0.9933750105255, 0.4266689251422, 1.6385436127146]);
    expectEffect(drm, [0.9754433164147, 0.9288696386902, 0.3989629355861, 1.5321438504026]);
    expectEffect(dpre, [1.4481066078203, 1.3789650705024, 0.7281600771662, 2.0297700638387]);
  });

  it("agrees with R at another level (Jacobson et al. 1989, 90 %)", () => {
    const pairs = { before: JACOBSON_BEFORE, after: JACOBSON_AFTER };
    const { dz, dav, davRms, drm, dpre } = standardizedMeanChange(pairs, { level: 0.9 });
    expectEffect(dz, [0.9939145964378, 0.9679485622963, 0.6184640244354, 1.3556465038995]);
    expectEffect(dav, [1.0600582389604, 1.0323642011392, undefined, undefined]);
    expectEffect(davRms, [1.0310879738398, 1.0041507846411, 0.6415951834628, 1.406349008213]);
    expectEffect(drm, [0.9761421790916, 0.950640449627, 0.6074051258185, 1.3314058744454]);
    expectEffect(dpre, [1.3924520833875, 1.3560742512607, 0.9438722736905, 1.7682762288308]);
  });

  it("divides by no standard deviation of 0, nor by what rounding leaves of one", () => {
    const { change, dz, davRms, drm } = standardizedMeanChange({ before: [0.1, 0.2, 0.3], after: [0.2, 0.3, 0.4] });
    expect(change.mean).toBeCloseTo(0.1, 12);
    expect(dz).toEqual(nowhere);
    expect(drm).toEqual(nowhere);
    expect(davRms).toMatchObject({ lower: undefined, upper: undefined });
    expect(davRms.estimate).toBeCloseTo(1, 12);
    const flat = standardizedMeanChange({ before: [5, 5, 5], after: [5, 6, 7] });
    expect(flat.dpre).toEqual(nowhere);
    expect(flat.drm).toEqual(nowhere);
    expect(flat.dz.estimate).toBe(1);
  });

  it("has no effect with one pair, and no correction with two", () => {
    const one = standardizedMeanChange({ before: [3], after: [5] });
    expect(one).toMatchObject({ dz: nowhere, dav: nowhere, davRms: nowhere, drm: nowhere, dpre: nowhere });
    expect(one.change.mean).toBe(2);
    const { dz } = standardizedMeanChange({ before: [3, 4], after: [5, 8] });
    expect(dz.estimate).toBeCloseTo(3 / Math.SQRT2, 12);
    expect(dz.corrected).toBeUndefined();
  });

  it("refuses incomplete pairs", () => {
    expect(() => standardizedMeanChange({ before: [1, 2], after: [1] })).toThrow("after must have as many elements");
  });
});

describe("standardizedMeanChangeFromMoments", () => {
  it("is the same as from the scores", () => {
    const pairs = { before: ANOREXIA_BEFORE, after: ANOREXIA_AFTER };
    const { dz, davRms, drm, dpre } = standardizedMeanChange(pairs);
    const got = standardizedMeanChangeFromMoments(pairedMoments(pairs));
    for (const [a, b] of [
      [got.dz, dz],
      [got.davRms, davRms],
      [got.drm, drm],
      [got.dpre, dpre],
    ] as const) {
      expectEffect(a, [b.estimate, b.corrected, b.lower, b.upper]);
    }
  });

  // Data of Morris (2008); values of R's metafor, escalc(measure = "SMCR"), printed in its own test
  // test_analysis_example_morris2008.r: the corrected effect and its variance.
  it.each([
    [20, 30.6, 38.5, 15, 11.6, 0.47, 0.5056, 0.0594],
    [50, 23.5, 26.8, 3.1, 4.1, 0.64, 1.0481, 0.0254],
    [9, 0.5, 0.7, 0.1, 0.1, 0.77, 1.8054, 0.2322],
    [10, 53.4, 75.9, 14.5, 4.4, 0.89, 1.4181, 0.1225],
    [14, 35.6, 36, 4.7, 4.6, 0.44, 0.0801, 0.0802],
  ])("has metafor's d_pre for n = %d", (n, meanBefore, meanAfter, sdBefore, sdAfter, correlation, effect, variance) => {
    const moments = { n, meanBefore, meanAfter, sdBefore, sdAfter, correlation };
    const { corrected = 0, lower = 0, upper = 0 } = standardizedMeanChangeFromMoments(moments).dpre;
    expect(corrected).toBeCloseTo(effect, 4);
    expect(((upper - lower) / 2 / 1.959963984540054) ** 2).toBeCloseTo(variance, 4);
  });

  it("gives what an article without a correlation still tells", () => {
    const moments = { n: 20, meanBefore: 30, meanAfter: 38, sdBefore: 16, sdAfter: 12, correlation: undefined };
    const { change, dz, dav, davRms, drm, dpre } = standardizedMeanChangeFromMoments(moments);
    expect(change).toMatchObject({ mean: 8, sd: undefined, lower: undefined, df: 19 });
    expect([dz, drm]).toEqual([nowhere, nowhere]);
    expect(dav.estimate).toBeCloseTo(8 / 14, 12);
    expect(davRms.estimate).toBeCloseTo(8 / Math.sqrt(200), 12);
    expect(dpre).toMatchObject({ estimate: 0.5, lower: undefined });
  });

  it.each([
    [{ n: 2.5 }, "n must be a whole number"],
    [{ meanAfter: undefined }, "meanBefore and meanAfter must be given"],
    [{ sdAfter: undefined }, "sdBefore and sdAfter must be given"],
    [{ correlation: 1.1 }, "correlation must lie between -1 and 1"],
  ])("refuses %j", (wrong, message) => {
    const right = { n: 5, meanBefore: 1, meanAfter: 2, sdBefore: 1, sdAfter: 1, correlation: 0.5 };
    expect(() => standardizedMeanChangeFromMoments({ ...right, ...wrong })).toThrow(message);
  });
});

describe("pairedMoments", () => {
  it("agrees with R", () => {
    // R: mean(pre), sd(pre), mean(post), sd(post), cor(pre, post) of the anorexia data
    const moments = pairedMoments({ before: ANOREXIA_BEFORE, after: ANOREXIA_AFTER });
    expect(moments.sdBefore).toBeCloseTo(5.0166927235334, 12);
    expect(moments.sdAfter).toBeCloseTo(8.47507157700123, 12);
    expect(moments.correlation).toBeCloseTo(0.538202962709515, 12);
  });

  it("has no correlation where a score never changes, and nothing without pairs", () => {
    expect(pairedMoments({ before: [1, 1], after: [1, 2] }).correlation).toBeUndefined();
    expect(pairedMoments({ before: [], after: [] })).toMatchObject({ n: 0, meanBefore: undefined, sdAfter: undefined });
  });
});
