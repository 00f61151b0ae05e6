import { describe, expect, it } from "vitest";
import { BEAT_THE_BLUES } from "./beat-the-blues.fixture.js";
import { changeRates } from "./change-rates.js";
import { wilsonInterval } from "./wilson-interval.js";

const rule = {
  before: BEAT_THE_BLUES.map(({ before }) => before),
  after: BEAT_THE_BLUES.map(({ after }) => after),
  lastObserved: BEAT_THE_BLUES.map(({ last }) => last),
  higherIsBetter: false,
  // R: sd(BtheB$bdi.pre), of all 100 who started (trap 6), not of the 52 who completed.
  sd: 10.840493,
  reliability: 0.801,
};

describe("changeRates", () => {
  it("Beat the Blues: 20 of 52 completers, 20 of 100 who started, 27 of 100 with the last score carried forward", () => {
    // R: t <- qnorm(.975)*sqrt(2)*sd(pre)*sqrt(1-.801); sum(pre - post > t, na.rm = TRUE); sum(pre - last > t)
    const rates = changeRates(rule);
    expect(rates).toMatchObject({ started: 100, withoutEndScore: 48 });
    expect(rates.completers).toEqual({ numerator: 20, denominator: 52, ...wilsonInterval(20, 52) });
    expect(rates.missingAsFailure).toEqual({ numerator: 20, denominator: 100, ...wilsonInterval(20, 100) });
    expect(rates.lastObservationCarriedForward).toEqual({
      numerator: 27,
      denominator: 100,
      ...wilsonInterval(27, 100),
    });
    expect(rates.completers.estimate).toBeCloseTo(0.385, 3);
  });

  it("gives any other category, here 1 deteriorated with the last score carried forward", () => {
    // R: sum(last - pre > t)
    const { completers, lastObservationCarriedForward } = changeRates(rule, { category: "deteriorated" });
    expect(completers.numerator).toBe(0);
    expect(lastObservationCarriedForward.numerator).toBe(1);
  });

  it("takes the score before where nothing came after it, and leaves out who has no score before", () => {
    const rates = changeRates({
      before: [20, 20, undefined],
      after: [undefined, 5, 5],
      lastObserved: [undefined, 5, 5],
      higherIsBetter: false,
      sd: 5,
      reliability: 0.9,
    });
    expect(rates).toMatchObject({ started: 2, withoutEndScore: 1 });
    expect(rates.lastObservationCarriedForward).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it("has no rate without persons, and refuses lists that do not match", () => {
    const none = { before: [], after: [], higherIsBetter: true, sd: 1, reliability: 0.5 };
    expect(changeRates({ ...none, lastObserved: [] }).completers.estimate).toBeUndefined();
    expect(() => changeRates({ ...none, lastObserved: [1] })).toThrow("lastObserved must have as many elements");
  });
});
