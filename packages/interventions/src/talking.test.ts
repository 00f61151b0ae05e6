import { evaluateMetric, testIntervention, weeklyCourse } from "@rapport/plugin/testing";
import { describe, expect, it } from "vitest";
import { talking } from "./talking.js";

describe("P5.1 talking it through", () => {
  const spoken = { topic: "fear", firstTimeSpoken: true, ease: 3, newInsight: false } as const;

  it("keeps the contract, and counts topics, ease in speaking and insights", () => {
    const cases = {
      valid: [spoken],
      invalid: [{ ...spoken, ease: 11 }, { ...spoken, topic: "weather" }, { topic: "fear" }],
      metrics: {
        conversations: 5,
        topic: "shame",
        firstTimeSpoken: true,
        ease: 7,
        easeChange: 5, // 7 - 2
        newInsight: 0.6, // 3 of 5
        firstInsight: { days: 7, outcome: "reached" }, // the second conversation
      },
    } as const;
    expect(() => testIntervention(talking, cases)).not.toThrow();
  });

  it("takes place in the room or at home, without anything bodily", () => {
    expect(talking).toMatchObject({ setting: ["room", "home"], physical: "none" });
  });

  it("a course without an insight ends without one", () => {
    const course = { ...weeklyCourse([spoken, spoken]), ends: 10 };
    expect(evaluateMetric(talking, "firstInsight", course)).toEqual({ days: 10, outcome: "ended" });
  });
});
