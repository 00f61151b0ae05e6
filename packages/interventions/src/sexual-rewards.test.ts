import { describe, expect, it } from "vitest";
import { sexualRewards } from "./sexual-rewards.js";
import { figures, weekly } from "./weekly.fixture.js";

describe("P5.9 increasing sexual rewards", () => {
  it("counts success flexibly seen, rewards, and what was rewarding for everyone", () => {
    expect(figures(sexualRewards)).toEqual({
      practices: 4,
      adherence: 1,
      reward: "closeness", // once, as the others, and listed first
      flexibleSuccess: 8,
      successChange: 4, // 8 - 4
      mutual: 2 / 3, // of the 3 with a partner
      firstMutual: { days: 21, outcome: "reached" }, // the third practice
      partnered: 0.75,
      withoutIntercourse: 0.75,
    });
  });

  it("is not always partnered: alone, nothing says whether it was mutual", () => {
    const course = weekly([sexualRewards.examples[0]]);
    expect(figures(sexualRewards, course)).toMatchObject({ partnered: 0, mutual: undefined });
  });
});
