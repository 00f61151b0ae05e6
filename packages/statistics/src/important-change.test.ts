import { describe, expect, it } from "vitest";
import { importantChange, importantGroupChange } from "./important-change.js";
import { JACOBSON_AFTER, JACOBSON_BEFORE } from "./jacobson-1989.fixture.js";

describe("importantChange", () => {
  it("counts a change of as many points as the important difference", () => {
    const change = importantChange({
      before: [20, 20, 20, 20, undefined],
      after: [13, 14, 27, 26, 3],
      higherIsBetter: false,
      improvement: 7,
    });
    expect(change.categories).toEqual(["improved", "unchanged", "deteriorated", "unchanged", undefined]);
    expect(change.unpaired).toBe(1);
  });

  it("may have a difference of its own for the worse", () => {
    const input = { before: [20, 20], after: [25, 15], higherIsBetter: true, improvement: 8, deterioration: 5 };
    expect(importantChange(input).categories).toEqual(["unchanged", "deteriorated"]);
  });

  it("refuses a difference that is not above 0", () => {
    expect(() => importantChange({ before: [], after: [], higherIsBetter: true, improvement: -1 })).toThrow(
      "improvement must be above 0",
    );
  });
});

describe("importantGroupChange", () => {
  // The mean change is 16.47 points, 95 % interval 10.28 to 22.65 (R: t.test(post - pre)).
  const group = { before: JACOBSON_BEFORE, after: JACOBSON_AFTER, higherIsBetter: true };
  it.each([
    [23, "not-relevant"],
    [17, "not-less-than-important"],
    [16, "probably-important"],
    [10, "clearly-important"],
  ] as const)("sets the interval against a difference of %d points", (improvement, importance) => {
    expect(importantGroupChange({ ...group, improvement })).toMatchObject({ direction: "better", importance });
  });

  it("calls an interval that holds 0 not significant", () => {
    const input = { before: [1, 2, 3], after: [2, 1, 4], higherIsBetter: true, improvement: 1 };
    expect(importantGroupChange(input).importance).toBe("not-significant");
  });

  it("judges a mean that got worse by the same classes, against the difference for the worse", () => {
    const worse = { ...group, higherIsBetter: false, improvement: 23, deterioration: 16 };
    expect(importantGroupChange(worse)).toMatchObject({ direction: "worse", importance: "probably-important" });
    const falls = { before: JACOBSON_AFTER, after: JACOBSON_BEFORE, higherIsBetter: false, improvement: 10 };
    expect(importantGroupChange(falls)).toMatchObject({ direction: "better", importance: "clearly-important" });
  });

  it("has no class without an interval", () => {
    const one = importantGroupChange({ before: [1], after: [5], higherIsBetter: true, improvement: 1 });
    expect(one).toMatchObject({ direction: undefined, importance: undefined });
  });
});
