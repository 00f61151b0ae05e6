import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClinicalChangeCategory } from "./clinically-significant-change.js";
import { clinicallySignificantChange } from "./clinically-significant-change.js";
import { newcombeDifference } from "./newcombe-difference.js";
import { noncentralStudentCdf } from "./noncentral-student-cdf.js";
import type { ReliableChangeRule } from "./reliable-change-rule.js";
import { reliableChange } from "./reliable-change.js";
import { standardizedMeanChange } from "./standardized-mean-change.js";
import { wilsonInterval } from "./wilson-interval.js";

const score = fc.integer({ min: 0, max: 60 });
const person = fc.record({
  before: fc.option(score, { nil: undefined, freq: 8 }),
  after: fc.option(score, { nil: undefined, freq: 4 }),
});
const persons = fc.array(person, { maxLength: 25 });
const columns = (rows: readonly { readonly before: number | undefined; readonly after: number | undefined }[]) => ({
  before: rows.map(({ before }) => before),
  after: rows.map(({ after }) => after),
});

/** The same rule on the scale a + b x; b may be negative. */
function onScale(rule: ReliableChangeRule, a: number, b: number): ReliableChangeRule {
  const sd = rule.sd * Math.abs(b);
  switch (rule.method) {
    case undefined:
    case "jacobson-truax":
      return { ...rule, sd };
    case "gulliksen-lord-novick":
    case "edwards-nunnally":
    case "nunnally-kotsch":
      return { ...rule, sd, meanBefore: a + b * rule.meanBefore };
    case "hsu-linn-nord":
      return { ...rule, sd, meanBefore: a + b * rule.meanBefore, meanAfter: a + b * rule.meanAfter };
    case "hageman-arrindell":
      return {
        ...rule,
        sd,
        sdAfter: rule.sdAfter * Math.abs(b),
        meanBefore: a + b * rule.meanBefore,
        meanAfter: a + b * rule.meanAfter,
      };
    default: {
      const unreachable: never = rule;
      return unreachable;
    }
  }
}

// Parameters with many digits, so that no whole score lies on a threshold, where rounding would decide.
const common = { sd: 7.3120847, reliability: 0.8312907 };
const moments = { meanBefore: 31.7180339, meanAfter: 26.1415926 };
const rules: readonly ReliableChangeRule[] = [
  common,
  { ...common, ...moments, method: "gulliksen-lord-novick" },
  { ...common, ...moments, method: "hsu-linn-nord" },
  { ...common, ...moments, method: "edwards-nunnally" },
  { ...common, ...moments, method: "nunnally-kotsch", reliabilityAfter: 0.7902113 },
  { ...common, ...moments, method: "hageman-arrindell", sdAfter: 8.9041771, correlation: 0.4417302 },
];
const anyRule = fc.constantFrom(...rules);

describe("reliable and clinically significant change", () => {
  it("depend on no order of the persons", () => {
    fc.assert(
      fc.property(persons, anyRule, fc.boolean(), (rows, rule, higherIsBetter) => {
        const there = reliableChange({ ...columns(rows), ...rule, higherIsBetter });
        const back = reliableChange({ ...columns(rows.toReversed()), ...rule, higherIsBetter });
        expect(back.categories.toReversed()).toEqual(there.categories);
        expect(back.counts).toEqual(there.counts);
      }),
    );
  });

  it("put every person in one category or among the unpaired", () => {
    fc.assert(
      fc.property(persons, anyRule, (rows, rule) => {
        const { counts, unpaired } = clinicallySignificantChange({
          ...columns(rows),
          ...rule,
          higherIsBetter: true,
          cutoff: 33.3,
        });
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0) + unpaired).toBe(rows.length);
      }),
    );
  });

  it("mirror reliable change where the other direction is better", () => {
    const mirrored = { improved: "deteriorated", unchanged: "unchanged", deteriorated: "improved" } as const;
    fc.assert(
      fc.property(persons, anyRule, (rows, rule) => {
        const up = reliableChange({ ...columns(rows), ...rule, higherIsBetter: true });
        const down = reliableChange({ ...columns(rows), ...rule, higherIsBetter: false });
        expect(down.categories).toEqual(up.categories.map((category) => category && mirrored[category]));
      }),
    );
  });

  it("depend on neither origin, unit nor sign of the scale", () => {
    const origin = fc.integer({ min: -100, max: 100 });
    const unit = fc.constantFrom(-10, -1, -0.25, 0.5, 1, 3);
    fc.assert(
      fc.property(persons, anyRule, origin, unit, (rows, rule, a, b) => {
        const scale = (value: number | undefined) => (value === undefined ? undefined : a + b * value);
        const scaled = rows.map(({ before, after }) => ({ before: scale(before), after: scale(after) }));
        const categories = (
          scores: typeof rows,
          its: ReliableChangeRule,
          cutoff: number,
          higherIsBetter: boolean,
        ): readonly (ClinicalChangeCategory | undefined)[] =>
          clinicallySignificantChange({ ...columns(scores), ...its, cutoff, higherIsBetter }).categories;
        const want = categories(rows, rule, 33.3, true);
        expect(categories(scaled, onScale(rule, a, b), a + b * 33.3, b > 0)).toEqual(want);
      }),
    );
  });
});

describe("standardised mean change", () => {
  const pairs = fc.array(fc.record({ before: score, after: score }), { minLength: 3, maxLength: 20 });

  it("has a d_z that is t / √n, whose limits put t at the tails of the noncentral t", () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(0.8, 0.95, 0.99), (rows, level) => {
        const before = rows.map((row) => row.before);
        const after = rows.map((row) => row.after);
        const { change, dz } = standardizedMeanChange({ before, after }, { level });
        fc.pre(dz.estimate !== undefined && dz.lower !== undefined && dz.upper !== undefined);
        const root = Math.sqrt(rows.length);
        const t = (change.mean ?? 0) / (change.standardError ?? 1);
        expect(dz.estimate * root).toBeCloseTo(t, 9);
        const tail = (1 - level) / 2;
        expect(noncentralStudentCdf(t, rows.length - 1, dz.lower * root)).toBeCloseTo(1 - tail, 11);
        expect(noncentralStudentCdf(t, rows.length - 1, dz.upper * root)).toBeCloseTo(tail, 11);
      }),
      { numRuns: 40 },
    );
  });

  it("lies within its limits, and turns with the scores", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const before = rows.map((row) => row.before);
        const after = rows.map((row) => row.after);
        const there = standardizedMeanChange({ before, after });
        const back = standardizedMeanChange({ before: after, after: before });
        const { dz, davRms, drm, dpre } = there;
        for (const { estimate, lower, upper } of [dz, davRms, drm, { ...dpre, estimate: dpre.corrected }]) {
          if (estimate === undefined || lower === undefined || upper === undefined) continue;
          expect(lower).toBeLessThanOrEqual(estimate);
          expect(upper).toBeGreaterThanOrEqual(estimate);
        }
        for (const name of ["dz", "davRms", "drm"] as const) {
          const { estimate, upper } = there[name];
          if (estimate === undefined || upper === undefined) continue;
          expect(back[name].estimate).toBeCloseTo(-estimate, 9);
          expect((back[name].lower ?? 0) / (1 + Math.abs(upper))).toBeCloseTo(-upper / (1 + Math.abs(upper)), 8);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("intervals of proportions", () => {
  const count = fc
    .integer({ min: 1, max: 60 })
    .chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

  it("hold the estimate, widen with the correction for continuity and turn with the difference", () => {
    fc.assert(
      fc.property(count, count, (first, second) => {
        const narrow = wilsonInterval(first.k, first.n);
        const wide = wilsonInterval(first.k, first.n, { continuity: true });
        expect(narrow.lower).toBeLessThanOrEqual(narrow.estimate ?? 0);
        expect(narrow.upper).toBeGreaterThanOrEqual(narrow.estimate ?? 0);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower ?? 0);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper ?? 0);
        const there = newcombeDifference(first, second);
        const back = newcombeDifference(second, first);
        expect(there.lower).toBeLessThanOrEqual(there.estimate ?? 0);
        expect(there.upper).toBeGreaterThanOrEqual(there.estimate ?? 0);
        expect(back.lower).toBeCloseTo(-(there.upper ?? 0), 12);
      }),
    );
  });
});
