import { testIntervention } from "@rapport/plugin/testing";
import { describe, expect, it } from "vitest";
import { healthAdaptation } from "./health-adaptation.js";

describe("P5.10 adapting to a health condition", () => {
  it("waits until everyone who takes part has agreed, and not for a referral of this episode", () => {
    expect(healthAdaptation.waitsFor).toEqual([{ kind: "agreement", field: "agreedBefore" }]);
  });

  it("keeps the contract, and counts what they adapt to, whether a physician was asked, discomfort and what works", () => {
    const known = { agreedBefore: true, physicianAsked: true, discomfort: 2, works: true } as const;
    const cases = {
      valid: [{ ...known, condition: "heart", adaptation: "rest" }],
      invalid: [known, { ...known, condition: "a rare diagnosis", adaptation: "rest" }],
      metrics: {
        adaptations: 3,
        adherence: 1,
        condition: "pain",
        adaptation: "position", // once, as the others, and listed first
        agreedBefore: 1,
        physicianAsked: true,
        discomfort: 3,
        discomfortChange: -3, // 3 - 6
        works: true,
        firstWorks: { days: 7, outcome: "reached" },
      },
    } as const;
    expect(() => testIntervention(healthAdaptation, cases)).not.toThrow();
  });

  it("P6.2 pain leads to another intervention", () => {
    expect(healthAdaptation.followUps?.pain?.kind).toBe("change_of_intervention");
  });
});
