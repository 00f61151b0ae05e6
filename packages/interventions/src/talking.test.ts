import { describe, expect, it } from "vitest";
import { talking } from "./talking.js";
import { figures, weekly } from "./weekly.fixture.js";

describe("P5.1 talking it through", () => {
  it("takes place in the room or at home, without anything bodily", () => {
    expect(talking).toMatchObject({ setting: ["room", "home"], physical: "none" });
  });

  it("counts topics, ease in speaking and insights", () => {
    expect(figures(talking)).toEqual({
      conversations: 5,
      topic: "shame",
      firstTimeSpoken: true,
      ease: 7,
      easeChange: 5, // 7 - 2
      newInsight: 0.6, // 3 of 5
      firstInsight: { days: 14, outcome: "reached" }, // the second conversation
    });
  });

  it("a course without an insight ends without one", () => {
    const course = weekly([{ topic: "fear", firstTimeSpoken: true, ease: 3, newInsight: false }]);
    expect(figures(talking, course)["firstInsight"]).toEqual({ days: 14, outcome: "ended" });
  });
});
