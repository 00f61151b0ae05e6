import { evaluateMetric, testIntervention } from "@rapport/plugin/testing";
import { describe, expect, it } from "vitest";
import { physicianReferral } from "./physician-referral.js";

describe("P5.11 referral to a physician", () => {
  it("keeps the contract, and counts why, how far it got, how long it took and the outcome", () => {
    const cases = {
      valid: [{ reason: "erection", progress: "suggested", outcome: "declined" }],
      invalid: [{ reason: "erection" }, { reason: "erection", progress: "seen", outcome: "a diagnosis" }],
      metrics: {
        reason: "pain",
        progress: "answered",
        timeAtStep: [
          { step: "suggested", days: 7, ended: true },
          { step: "accepted", days: 7, ended: true },
          { step: "seen", days: 7, ended: true },
          { step: "answered", days: 7, ended: false },
        ],
        seen: { days: 14, outcome: "reached" },
        answered: { days: 21, outcome: "reached" },
        outcome: "treated",
      },
    } as const;
    expect(() => testIntervention(physicianReferral, cases)).not.toThrow();
  });

  it("P2.4 has no outcome while one is awaited, and goes on", () => {
    const course = { entries: [{ day: 0, details: { reason: "erection", progress: "suggested" } }], lasts: 40 };
    expect(evaluateMetric(physicianReferral, "answered", course)).toEqual({ days: 40, outcome: "open" });
    expect(evaluateMetric(physicianReferral, "outcome", course)).toBeUndefined();
  });

  it("P1.5 is made in the room and asks for nothing bodily", () => {
    expect(physicianReferral).toMatchObject({ setting: ["room"], physical: "none" });
  });
});
