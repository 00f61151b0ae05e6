import { checkPlugin } from "@rapport/plugin";
import { testIntervention } from "@rapport/plugin/testing";
import { describe, expect, it } from "vitest";
import { bodyAwareness } from "./body-awareness.js";

describe("P5.4 body awareness", () => {
  const practice = {
    exercise: "grounding",
    minutes: 1,
    tensionBefore: 5,
    tensionAfter: 5,
    stayedPresent: true,
  } as const;

  it("is practised in the room by the client alone, and at home", () => {
    expect(bodyAwareness.setting).toEqual(["room", "home"]);
    expect(bodyAwareness.physical).toBe("solo-non-genital");
  });

  it("P1.5 would be refused in the room if it were more than that", () => {
    const { issues } = checkPlugin({ ...bodyAwareness, physical: "genital" });
    expect(issues?.map(({ code }) => code)).toEqual(["not-in-the-room"]);
  });

  it("keeps the contract, and counts practices and minutes, tension before and after, and presence", () => {
    const cases = {
      valid: [practice, { ...practice, minutes: 120 }],
      invalid: [0, 121, 2.5].map((minutes) => ({ ...practice, minutes })),
      metrics: {
        dose: { practices: 4, perWeek: 4 / 3, minutes: 33 }, // 21 days from the first to the last; 3 + 5 + 10 + 15
        minutes: 8.25, // 33 / 4
        exercise: "breathing", // twice, as the body scan, and listed first
        tensionBefore: 6.25, // (7 + 7 + 6 + 5) / 4
        tensionAfter: 4, // (6 + 4 + 4 + 2) / 4
        tensionChange: -2, // 5 - 7
        stayedPresent: 0.5,
        firstPresent: { days: 7, outcome: "reached" },
      },
    } as const;
    expect(() => testIntervention(bodyAwareness, cases)).not.toThrow();
  });
});
