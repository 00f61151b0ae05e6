import { evaluateMetric, testIntervention, weeklyCourse } from "@rapport/plugin/testing";
import { describe, expect, it } from "vitest";
import { education } from "./education.js";

describe("P5.7 education and re-education", () => {
  const lesson = { topic: "assumptions", method: "explained", knowledge: 5, belief: "named" } as const;

  it("keeps the contract, and counts topics, how they were taught, knowledge, and how far a belief was examined", () => {
    const cases = {
      valid: [lesson],
      invalid: [
        { ...lesson, belief: "healed" },
        { ...lesson, method: "mirror_in_the_room" },
      ],
      metrics: {
        lessons: 4,
        topic: "anatomy",
        method: "explained", // once, as the others, and listed first
        knowledge: 7,
        knowledgeChange: 4, // 7 - 3
        belief: "changed",
        beliefChanged: { days: 21, outcome: "reached" },
      },
    } as const;
    expect(() => testIntervention(education, cases)).not.toThrow();
  });

  it("a belief that came back later was examined no less far", () => {
    const course = weeklyCourse(["named", "questioned", "none"].map((belief) => ({ ...lesson, belief })));
    expect(evaluateMetric(education, "belief", course)).toBe("questioned");
    expect(evaluateMetric(education, "beliefChanged", course)).toEqual({ days: 21, outcome: "open" });
  });

  it("P1.5 is taught in the room, and the mirror is for home", () => {
    expect(education).toMatchObject({ setting: ["room", "home"], physical: "none" });
    expect(education.examples.map(({ method }) => method)).toContain("mirror_at_home");
  });
});
