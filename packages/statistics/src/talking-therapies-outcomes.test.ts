import { describe, expect, it } from "vitest";
import type { ReliableChangeCategory } from "./reliable-change-category.js";
import type { TalkingTherapiesPerson } from "./talking-therapies-outcomes.js";
import { talkingTherapiesOutcomes } from "./talking-therapies-outcomes.js";
import { wilsonInterval } from "./wilson-interval.js";

const measure = (caseAtStart: boolean, caseAtEnd: boolean | undefined, change: ReliableChangeCategory | undefined) => ({
  caseAtStart,
  caseAtEnd,
  change,
});
const unscored = (caseAtStart: boolean) => measure(caseAtStart, undefined, undefined);
const finished = (...measures: TalkingTherapiesPerson["measures"]): TalkingTherapiesPerson => ({
  finished: true,
  measures,
});

describe("talkingTherapiesOutcomes", () => {
  const persons = [
    finished(measure(true, false, "improved"), measure(true, false, "unchanged")), // reliable recovery
    finished(measure(true, false, "unchanged"), measure(false, false, "unchanged")), // recovery only
    finished(measure(true, false, "improved"), measure(false, true, "unchanged")), // improved, now a case elsewhere
    finished(measure(true, true, "improved"), measure(true, true, "deteriorated")), // mixed
    finished(measure(false, false, "improved"), measure(false, false, "unchanged")), // never at caseness
    finished(measure(true, true, "deteriorated"), unscored(true)), // one measure scored
    finished(unscored(true), unscored(false)), // no second score
    { finished: false, measures: [measure(true, false, "improved")] },
  ];
  const outcomes = talkingTherapiesOutcomes(persons);

  it("counts only courses that finished", () => {
    expect(outcomes).toMatchObject({ finished: 7, notAtCaseness: 1, withoutEndScore: 1 });
  });

  it("takes recovery and reliable recovery of those at caseness at the start", () => {
    expect(outcomes.recovery).toMatchObject({ numerator: 2, denominator: 6 });
    expect(outcomes.reliableRecovery).toMatchObject({ numerator: 1, denominator: 6 });
  });

  it("takes improvement, deterioration and no change of all who finished, better and worse at once being neither", () => {
    expect(outcomes.reliableImprovement).toMatchObject({ numerator: 3, denominator: 7 });
    expect(outcomes.reliableDeterioration).toMatchObject({ numerator: 1, denominator: 7 });
    expect(outcomes.noReliableChange).toMatchObject({ numerator: 2, denominator: 7 });
  });

  it("keeps a person without a second score in every denominator and out of every numerator", () => {
    const { reliableImprovement: better, reliableDeterioration: worse, noReliableChange: same } = outcomes;
    expect(better.numerator + worse.numerator + same.numerator + outcomes.withoutEndScore).toBe(outcomes.finished);
  });

  it("gives each rate Wilson's interval: 17 of 55 recovered, 20 to 44 %", () => {
    const case55 = Array.from({ length: 60 }, (_, i) =>
      finished(measure(i < 55, i >= 17 && i < 55, i < 17 ? "improved" : "unchanged")),
    );
    const { recovery } = talkingTherapiesOutcomes(case55);
    expect(recovery).toEqual({ numerator: 17, denominator: 55, ...wilsonInterval(17, 55) });
    expect(recovery.estimate).toBeCloseTo(0.3090909, 7);
  });

  it("has no rate where nobody finished", () => {
    expect(talkingTherapiesOutcomes([]).recovery).toEqual({
      numerator: 0,
      denominator: 0,
      estimate: undefined,
      lower: undefined,
      upper: undefined,
    });
  });

  it("refuses flags that contradict each other", () => {
    expect(() => talkingTherapiesOutcomes([finished(measure(true, undefined, "improved"))])).toThrow(
      "persons[0].measures[0] must have both caseAtEnd and change, or neither",
    );
    expect(() => talkingTherapiesOutcomes([finished()])).toThrow("persons[0].measures must not be empty");
  });
});
