import { describe, expect, it } from "vitest";
import { education } from "./education.js";
import { figures, weekly } from "./weekly.fixture.js";

describe("P5.7 education and re-education", () => {
  it("counts topics, how they were taught, knowledge, and how far a belief was examined", () => {
    expect(figures(education)).toEqual({
      lessons: 4,
      topic: "anatomy",
      method: "explained", // once, as the others, and listed first
      knowledge: 7,
      knowledgeChange: 4, // 7 - 3
      belief: "changed",
      beliefChanged: { days: 28, outcome: "reached" },
    });
  });

  it("a belief that came back later was examined no less far", () => {
    const lesson = { topic: "assumptions", method: "explained", knowledge: 5 };
    const course = weekly(["named", "questioned", "none"].map((belief) => ({ ...lesson, belief })));
    expect(figures(education, course)).toMatchObject({
      belief: "questioned",
      beliefChanged: { days: 28, outcome: "ended" },
    });
  });

  it("P1.5 is taught in the room, and the mirror is for home", () => {
    expect(education).toMatchObject({ setting: ["room", "home"], physical: "none" });
    expect(education.examples.map(({ method }) => method)).toContain("mirror_at_home");
  });
});
