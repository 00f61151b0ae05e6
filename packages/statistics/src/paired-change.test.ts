import { describe, expect, it } from "vitest";
import { JACOBSON_AFTER, JACOBSON_BEFORE } from "./jacobson-1989.fixture.js";
import { pairedChange, pairedChangeFromMoments } from "./paired-change.js";

describe("pairedChange", () => {
  it("has the published sample to work on: mean 81.583 before, 98.05 after (Jacobson et al. 1989)", () => {
    const mean = (scores: readonly number[]): number => scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(mean(JACOBSON_BEFORE)).toBeCloseTo(81.583, 3);
    expect(mean(JACOBSON_AFTER)).toBeCloseTo(98.05, 10);
  });

  it("agrees with the paired t interval of R", () => {
    // R 4.2.2: x <- after - before; mean(x); sd(x); sd(x)/sqrt(30); t.test(x)$conf.int
    const change = pairedChange({ before: JACOBSON_BEFORE, after: JACOBSON_AFTER });
    expect(change).toMatchObject({ n: 30, df: 29 });
    expect(change.mean).toBeCloseTo(16.466666666666665, 12);
    expect(change.sd).toBeCloseTo(16.567486508079682, 12);
    expect(change.standardError).toBeCloseTo(3.024795360545912, 12);
    expect(change.lower).toBeCloseTo(10.280265533892686, 12);
    expect(change.upper).toBeCloseTo(22.653067799440642, 12);
  });

  it("narrows with the level", () => {
    // R: t.test(x, conf.level = 0.9)$conf.int
    const change = pairedChange({ before: JACOBSON_BEFORE, after: JACOBSON_AFTER }, { level: 0.9 });
    expect(change.lower).toBeCloseTo(11.32715511982997, 12);
    expect(change.upper).toBeCloseTo(21.60617821350336, 12);
  });

  it("is the same from number, mean and standard deviation", () => {
    const change = pairedChange({ before: JACOBSON_BEFORE, after: JACOBSON_AFTER });
    expect(pairedChangeFromMoments({ n: change.n, mean: change.mean, sd: change.sd })).toEqual(change);
  });

  it("does not lose digits where scores are far from 0", () => {
    expect(pairedChange({ before: [0, 0, 0], after: [1e9 + 1, 1e9 + 2, 1e9 + 3] }).sd).toBe(1);
  });

  it("has no spread with one pair and no mean without any", () => {
    expect(pairedChange({ before: [3], after: [5] })).toMatchObject({
      n: 1,
      mean: 2,
      sd: undefined,
      lower: undefined,
      df: 0,
    });
    expect(pairedChange({ before: [], after: [] })).toMatchObject({ n: 0, mean: undefined, df: undefined });
  });

  it("refuses incomplete pairs, naming the element", () => {
    expect(() => pairedChange({ before: [1, 2], after: [1] })).toThrow("after must have as many elements as before");
    expect(() => pairedChange({ before: [1, Number.NaN], after: [1, 2] })).toThrow("before[1] must be a finite number");
  });

  it("refuses moments that contradict the number of pairs", () => {
    expect(() => pairedChangeFromMoments({ n: 2.5, mean: 1, sd: 1 })).toThrow("n must be a whole number");
    expect(() => pairedChangeFromMoments({ n: 5, mean: undefined, sd: 1 })).toThrow("mean must be given");
    expect(() => pairedChangeFromMoments({ n: 5, mean: 1, sd: undefined })).toThrow("sd must be given");
  });
});
