import { evaluateMetric, testIntervention, weeklyCourse } from "@rapport/plugin/testing";
import { describe, expect, it } from "vitest";
import { sexualRewards } from "./sexual-rewards.js";

describe("P5.9 increasing sexual rewards", () => {
  const alone = { partnered: false, reward: "play", flexibleSuccess: 6, withoutIntercourse: true } as const;

  it("keeps the contract, and counts success flexibly seen, rewards, and what was rewarding for everyone", () => {
    const cases = {
      valid: [alone],
      invalid: [
        { ...alone, reward: "orgasm" },
        { ...alone, flexibleSuccess: 10.5 },
        { ...alone, mutual: "yes" },
      ],
      metrics: {
        practices: 4,
        adherence: 1,
        reward: "closeness", // once, as the others, and listed first
        flexibleSuccess: 8,
        successChange: 4, // 8 - 4
        mutual: 2 / 3, // of the 3 with a partner
        firstMutual: { days: 14, outcome: "reached" }, // the third practice
        partnered: 0.75,
        withoutIntercourse: 0.75,
      },
    } as const;
    expect(() => testIntervention(sexualRewards, cases)).not.toThrow();
  });

  it("is not always partnered: alone, nothing says whether it was mutual", () => {
    const course = weeklyCourse([alone]);
    expect(evaluateMetric(sexualRewards, "partnered", course)).toBe(0);
    expect(evaluateMetric(sexualRewards, "mutual", course)).toBeUndefined();
  });
});
