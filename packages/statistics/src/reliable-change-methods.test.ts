import { describe, expect, it } from "vitest";
import type { ClinicallySignificantChangeInput } from "./clinically-significant-change.js";
import { clinicallySignificantChange } from "./clinically-significant-change.js";
import { hagemanArrindellParts, hagemanArrindellShares, trueScoreCutoffs } from "./hageman-arrindell.js";
import { JACOBSON_AFTER, JACOBSON_BEFORE } from "./jacobson-1989.fixture.js";
import { pairedMoments } from "./paired-moments.js";
import type { ReliableChangeRule } from "./reliable-change-rule.js";
import { reliableChange } from "./reliable-change.js";

const scores = { before: JACOBSON_BEFORE, after: JACOBSON_AFTER, higherIsBetter: true };
// Moments of the sample itself, as in the R package: means 81.583 and 98.05, deviations 11.826 and 19.242.
const { meanBefore = 0, meanAfter = 0, sdBefore: sd = 0, sdAfter = 0, correlation = 0 } = pairedMoments(scores);
const base = { sd, reliability: 0.88 };
const hagemanArrindell = { ...base, method: "hageman-arrindell", meanBefore, meanAfter, sdAfter, correlation } as const;
const groups = { clinical: { mean: meanBefore, sd }, functional: { mean: 114.8, sd: 17.8 }, higherIsBetter: true };

function spread(rule: ReliableChangeRule, cutoff: ClinicallySignificantChangeInput["cutoff"]): number[] {
  const { counts } = clinicallySignificantChange({ ...scores, ...groups, ...rule, cutoff });
  return [counts.recovered, counts.improved, counts.unchanged, counts.deteriorated, counts.harmed];
}

describe("reliable change by each method, on the couples of Jacobson et al. (1989)", () => {
  // R package clinicalsignificance 3.0.0, combined approach; recovered, improved, unchanged, deteriorated, harmed.
  it.each([
    ["Jacobson & Truax, cut-off a", base, "a", [10, 9, 10, 1, 0]],
    ["Jacobson & Truax", base, "c", [14, 5, 10, 1, 0]],
    ["Gulliksen, Lord & Novick", { ...base, method: "gulliksen-lord-novick", meanBefore }, "c", [14, 5, 9, 2, 0]],
    ["Hsu, Linn & Nord", { ...base, method: "hsu-linn-nord", meanBefore, meanAfter }, "c", [7, 0, 15, 8, 0]],
    ["Edwards & Nunnally", { ...base, method: "edwards-nunnally", meanBefore }, "c", [15, 6, 7, 2, 0]],
    ["Hageman & Arrindell", hagemanArrindell, "c", [10, 10, 9, 1, 0]],
  ] as const)("%s", (_name, rule, cutoff, counts) => {
    expect(spread(rule, cutoff)).toEqual(counts);
  });

  it("Hageman & Arrindell draw cut-off c at 94.55, with a reliability of the differences of .87772", () => {
    // R package clinicalsignificance 3.0.0
    const { standardError, reliabilityOfChange } = hagemanArrindellParts(hagemanArrindell);
    expect(reliabilityOfChange).toBeCloseTo(0.87772, 5);
    expect(trueScoreCutoffs(groups, standardError).c).toBeCloseTo(94.5511, 4);
    expect(clinicallySignificantChange({ ...scores, ...groups, ...hagemanArrindell, cutoff: "c" }).cutoff).toBeCloseTo(
      94.5511,
      4,
    );
  });

  it("Hageman & Arrindell estimate that .8556 of the group changed for the better", () => {
    // R: pnorm(mean(d) / (sd(d) * sqrt(0.8777218497564895)))
    const shares = hagemanArrindellShares({ ...hagemanArrindell, higherIsBetter: true });
    expect(shares.changed).toBeCloseTo(0.8556301960524264, 12);
    expect(shares.functional).toBeUndefined();
    // By symmetry: with the cut-off at the mean, half of the group is beyond it.
    const half = hagemanArrindellShares({ ...hagemanArrindell, higherIsBetter: false, cutoff: meanAfter });
    expect(half.functional).toBeCloseTo(0.5, 14);
    expect(half.changed).toBeCloseTo(1 - 0.8556301960524264, 12);
  });
});

describe("the index of each method", () => {
  // One person, by hand: before 20, after 30, mean before 18, mean after 24, sd 5, reliability .75.
  const one = { before: [20], after: [30], higherIsBetter: true };
  const rule = { sd: 5, reliability: 0.75 };
  it.each([
    ["jacobson-truax", rule, 10 / (Math.SQRT2 * 2.5)],
    [
      "gulliksen-lord-novick",
      { ...rule, method: "gulliksen-lord-novick", meanBefore: 18 },
      10.5 / (5 * Math.sqrt(0.4375)),
    ],
    [
      "hsu-linn-nord",
      { ...rule, method: "hsu-linn-nord", meanBefore: 18, meanAfter: 24 },
      4.5 / (5 * Math.sqrt(0.4375)),
    ],
    ["edwards-nunnally", { ...rule, method: "edwards-nunnally", meanBefore: 18 }, 10.5 / 2.5],
    [
      "nunnally-kotsch",
      { ...rule, method: "nunnally-kotsch", meanBefore: 18, reliabilityAfter: 0.8 },
      10.5 / Math.sqrt(0.5625 * 25 * 0.25 + 25 * 0.2),
    ],
    [
      // rdd = (25*.75 + 36*r2 - 2*5*6*.5) / (25 + 36 - 30) with 36*r2 = 36 - 6.25, so 18.5 / 31
      "hageman-arrindell",
      { ...rule, method: "hageman-arrindell", meanBefore: 18, meanAfter: 24, sdAfter: 6, correlation: 0.5 },
      (10 * (18.5 / 31) + 6 * (12.5 / 31)) / (Math.sqrt(18.5 / 31) * Math.SQRT2 * 2.5),
    ],
  ] as const)("%s", (_name, parameters, index) => {
    expect(reliableChange({ ...one, ...parameters }).index[0]).toBeCloseTo(index, 12);
  });

  it("is compared with 1.95996, and by Hageman & Arrindell with 1.64485, unless told otherwise", () => {
    expect(reliableChange({ ...scores, ...base }).z).toBeCloseTo(1.959963984540054, 14);
    expect(reliableChange({ ...scores, ...hagemanArrindell }).z).toBeCloseTo(1.6448536269514722, 14);
    expect(reliableChange({ ...scores, ...hagemanArrindell, z: 1.96 }).z).toBe(1.96);
  });

  it("has a threshold in points only where it is the same for every person", () => {
    expect(reliableChange({ ...one, ...rule }).threshold).toBeCloseTo(1.959963984540054 * Math.SQRT2 * 2.5, 12);
    expect(reliableChange({ ...one, ...rule, method: "edwards-nunnally", meanBefore: 18 }).threshold).toBeUndefined();
  });

  it("is undefined where the standard error is 0; any change is then reliable", () => {
    const sure = reliableChange({ ...one, sd: 5, reliability: 1 });
    expect(sure.index).toEqual([undefined]);
    expect(sure.categories).toEqual(["improved"]);
  });
});

describe("persons without both scores", () => {
  const rule = { sd: 7.5, reliability: 0.8, higherIsBetter: true };
  const before = [32.5, undefined, 32.5, undefined];
  const after = [47.5, 50, undefined, undefined];

  it("have no category and are counted as unpaired, not left out in silence (trap 6)", () => {
    const change = reliableChange({ ...rule, before, after });
    expect(change.categories).toEqual(["improved", undefined, undefined, undefined]);
    expect(change.unpaired).toBe(3);
    expect(change.counts).toEqual({ improved: 1, unchanged: 0, deteriorated: 0 });
    expect(clinicallySignificantChange({ ...rule, before, after, cutoff: 40 })).toMatchObject({
      categories: ["recovered", undefined, undefined, undefined],
      unpaired: 3,
    });
  });

  it("are refused where the score is not a number", () => {
    expect(() => reliableChange({ ...rule, before: [1, Number.NaN], after: [1, 2] })).toThrow(
      "before[1] must be a finite number or undefined",
    );
  });
});

describe("Hageman & Arrindell's cut-offs", () => {
  it("narrow each group by the root of its reliability", () => {
    // By hand: standard error 3; sqrt(25 - 9) = 4, sqrt(34 - 9) = 5
    const cutoffs = trueScoreCutoffs(
      { clinical: { mean: 20, sd: 5 }, functional: { mean: 40, sd: Math.sqrt(34) }, higherIsBetter: true },
      3,
    );
    expect(cutoffs.a).toBeCloseTo(28, 12);
    expect(cutoffs.b).toBeCloseTo(30, 12);
    expect(cutoffs.c).toBeCloseTo((4 * 40 + 5 * 20) / 9, 12);
  });

  it("do not exist where a group varies no more than by error", () => {
    const norms = { clinical: { mean: 20, sd: 3 }, functional: { mean: 40, sd: 5 }, higherIsBetter: true };
    expect(trueScoreCutoffs(norms, 3)).toMatchObject({ a: undefined, c: undefined });
  });

  it("refuse moments that leave no true variance", () => {
    expect(() => reliableChange({ ...scores, ...hagemanArrindell, sdAfter: 1 })).toThrow("no true variance");
    expect(() => reliableChange({ ...scores, ...hagemanArrindell, correlation: 2 })).toThrow(
      "correlation must lie between -1 and 1",
    );
  });
});
