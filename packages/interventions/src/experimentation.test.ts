import { evaluateMetric, testIntervention, weeklyCourse } from "@rapport/plugin/testing";
import { describe, expect, it } from "vitest";
import { experimentation } from "./experimentation.js";

describe("P5.6 experimentation", () => {
  const experiment = { experiment: "routine", reason: "boredom", agreedBefore: true } as const;

  it("waits until everyone who takes part has agreed", () => {
    expect(experimentation.waitsFor).toEqual([{ kind: "agreement", field: "agreedBefore" }]);
  });

  it("can answer to a partner's health", () => {
    expect(experimentation.examples.map(({ reason }) => reason)).toContain("health_of_a_partner");
  });

  it("keeps the contract, and counts what and why, agreement, enjoyment and what they would do again", () => {
    const cases = {
      valid: [experiment, { ...experiment, agreedBefore: false }],
      invalid: [
        { experiment: "routine", reason: "boredom" },
        { ...experiment, enjoyment: "7" },
      ],
      metrics: {
        experiments: 4,
        adherence: 1,
        experiment: "role_play", // once, as the others, and listed first
        reason: "boredom",
        agreedBefore: 1,
        enjoyment: 5, // (5 + 3 + 7) / 3; one was not rated
        enjoymentChange: 2, // 7 - 5
        wouldRepeat: true,
        firstToRepeat: { days: 0, outcome: "reached" },
      },
    } as const;
    expect(() => testIntervention(experimentation, cases)).not.toThrow();
  });

  it("shows how often there was no agreement", () => {
    const course = weeklyCourse([true, false, true, true].map((agreedBefore) => ({ ...experiment, agreedBefore })));
    expect(evaluateMetric(experimentation, "agreedBefore", course)).toBe(0.75);
  });
});
