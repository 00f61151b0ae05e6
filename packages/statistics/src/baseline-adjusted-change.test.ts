import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEAT_THE_BLUES } from "./beat-the-blues.fixture.js";
import { baselineAdjustedChange } from "./baseline-adjusted-change.js";
import { JACOBSON_AFTER, JACOBSON_BEFORE } from "./jacobson-1989.fixture.js";

function expectClose(given: readonly number[] | undefined, expected: readonly number[]) {
  for (const [at, value] of expected.entries()) expect(given?.[at]).toBeCloseTo(value, 12);
}

describe("baselineAdjustedChange", () => {
  it("agrees with the least squares of R on couples' therapy (Jacobson et al. 1989)", () => {
    // R 4.2.2: m <- lm(I(after - before) ~ before); coef(m); residuals(m); sd(before)
    const change = baselineAdjustedChange({ baseline: JACOBSON_BEFORE, final: JACOBSON_AFTER });
    expect(change.n).toBe(30);
    expect(change.intercept).toBeCloseTo(29.324467549546405, 12);
    expect(change.slope).toBeCloseTo(-0.15760327946328589, 12);
    expect(change.sdBaseline).toBeCloseTo(11.825661265562113, 12);
    expect(change.residuals).toHaveLength(30);
    expectClose(
      change.residuals,
      [
        -8.56137075811906, 32.3381751307368, -13.5369494416077, -3.24062650899489, 15.789332497714, -22.8438494652379,
        25.4713570936887, 1.30821612402782, -13.8765773170456, -4.52864290631132, -6.87934616214439, 2.36259644724811,
        7.78102596241768, -5.40376747865575, -0.164593714362034, -0.789469142017607, -11.2433953540937,
        -2.95537895677725, 6.69945547758725, 20.5473898883215, 2.85705875705054, 32.7049931677848, 12.4930095651013,
        10.7538358008075, -15.6673625594608, 13.0718112048329, -15.2378576638961, -28.710667502286, -36.2162051924835,
        5.67780300617468,
      ],
    );
  });

  it("agrees with R on depression by the computer (Proudfoot et al. 2003)", () => {
    const both = BEAT_THE_BLUES.flatMap(({ before, after }) => (after === undefined ? [] : [{ before, after }]));
    const change = baselineAdjustedChange({
      baseline: both.map(({ before }) => before),
      final: both.map(({ after }) => after),
    });
    // R 4.2.2, as above, for bdi_pre and bdi_8m where both are there.
    expect(change.n).toBe(52);
    expect(change.intercept).toBeCloseTo(2.5855178525485245, 12);
    expect(change.slope).toBeCloseTo(-0.62861063352758861, 12);
    expect(change.sdBaseline).toBeCloseTo(9.6090039160896819, 12);
    expectClose(
      change.residuals,
      [5.53002242033428, -1.38469454846917, -5.18524341785541, -1.89913708257952, 2.98669481800324, 1.72947355094807],
    );
  });

  it("takes out what the first score says: residuals add to 0 and go with no first score", () => {
    const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
      minLength: 3,
      maxLength: 40,
    });
    fc.assert(
      fc.property(scores, (pairs) => {
        const baseline = pairs.map(([before]) => before);
        const { residuals } = baselineAdjustedChange({ baseline, final: pairs.map(([, after]) => after) });
        expect(residuals === undefined).toBe(new Set(baseline).size === 1);
        const sumOf = (of: (at: number) => number) =>
          (residuals ?? []).reduce((sum, each, at) => sum + each * of(at), 0);
        expect(sumOf(() => 1)).toBeCloseTo(0, 8);
        expect(sumOf((at) => baseline[at] ?? 0)).toBeCloseTo(0, 8);
      }),
    );
  });

  it("does not lose digits where scores are far from 0", () => {
    const { residuals, slope } = baselineAdjustedChange({
      baseline: [1e9, 1e9 + 1, 1e9 + 2],
      final: [1e9, 1e9 + 3, 1e9],
    });
    expect(slope).toBe(-1);
    expect(residuals).toEqual([-1, 2, -1]);
  });

  it.each([
    { baseline: [], final: [] },
    { baseline: [1, 2], final: [2, 4] },
    { baseline: [0.1, 0.1, 0.1], final: [1, 2, 3] },
  ])("is nothing with fewer than three persons, or where all began alike: $baseline", ({ baseline, final }) => {
    expect(baselineAdjustedChange({ baseline, final })).toEqual({
      n: baseline.length,
      slope: undefined,
      intercept: undefined,
      residuals: undefined,
      sdBaseline: undefined,
    });
  });

  it("refuses incomplete pairs, naming the element", () => {
    expect(() => baselineAdjustedChange({ baseline: [1, 2], final: [1] })).toThrow(
      "final must have as many elements as baseline",
    );
    expect(() => baselineAdjustedChange({ baseline: [1, Number.NaN], final: [1, 2] })).toThrow(
      "baseline[1] must be a finite number",
    );
  });
});
