import { describe, expect, it } from "vitest";
import { experimentation } from "./experimentation.js";
import { figures, weekly } from "./weekly.fixture.js";

describe("P5.6 experimentation", () => {
  it("waits until everyone who takes part has agreed", () => {
    expect(experimentation.waitsFor).toEqual([{ kind: "agreement", field: "agreedBefore" }]);
  });

  it("can answer to a partner's health", () => {
    expect(experimentation.examples.map(({ reason }) => reason)).toContain("health_of_a_partner");
  });

  it("counts what and why, agreement, enjoyment and what they would do again", () => {
    expect(figures(experimentation)).toEqual({
      experiments: 4,
      adherence: 1,
      experiment: "role_play", // once, as the others, and listed first
      reason: "boredom",
      agreedBefore: 1,
      enjoyment: 5, // (5 + 3 + 7) / 3; one was not rated
      enjoymentChange: 2, // 7 - 5
      wouldRepeat: true,
      firstToRepeat: { days: 7, outcome: "reached" },
    });
  });

  it("shows how often there was no agreement", () => {
    const details = { experiment: "routine", reason: "boredom" };
    const course = weekly([true, false, true, true].map((agreedBefore) => ({ ...details, agreedBefore })));
    expect(figures(experimentation, course)["agreedBefore"]).toBe(0.75);
  });
});
