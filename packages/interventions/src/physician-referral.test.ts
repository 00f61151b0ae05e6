import { describe, expect, it } from "vitest";
import { physicianReferral } from "./physician-referral.js";
import { figures } from "./weekly.fixture.js";

describe("P5.11 referral to a physician", () => {
  it("counts why, how far it got, how long it took and the outcome", () => {
    expect(figures(physicianReferral)).toEqual({
      reason: "pain",
      progress: "answered",
      timeAtStep: [
        { step: "suggested", days: 7, ended: true },
        { step: "accepted", days: 7, ended: true },
        { step: "seen", days: 7, ended: true },
        { step: "answered", days: 7, ended: true },
      ],
      seen: { days: 21, outcome: "reached" },
      answered: { days: 28, outcome: "reached" },
      outcome: "treated",
    });
  });

  it("P2.4 has no outcome while one is awaited, and goes on", () => {
    const course = { entries: [{ day: 0, details: { reason: "erection", progress: "suggested" } }], lasts: 40 };
    expect(figures(physicianReferral, course)).toMatchObject({
      progress: "suggested",
      timeAtStep: [{ step: "suggested", days: 40, ended: false }],
      answered: { days: 40, outcome: "open" },
      outcome: undefined,
    });
  });

  it("P1.5 is made in the room and asks for nothing bodily", () => {
    expect(physicianReferral).toMatchObject({ setting: ["room"], physical: "none" });
  });
});
