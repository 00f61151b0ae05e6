import { evaluateMetric, testIntervention, weeklyCourse } from "@rapport/plugin/testing";
import { describe, expect, it } from "vitest";
import { communication } from "./communication.js";

describe("P5.8 communication", () => {
  const planned = { form: "planned", barrier: "confidence", asked: false } as const;

  it("keeps the contract, and counts how far conversations got, barriers, asking and feeling heard", () => {
    const cases = {
      valid: [planned],
      invalid: [
        { ...planned, barrier: undefined },
        { ...planned, asked: "no" },
        { ...planned, heard: 11 },
      ],
      metrics: {
        conversations: 4,
        form: "on_their_own",
        firstBarrier: "finding_words",
        lastBarrier: "none",
        asked: 0.5, // 2 of 4
        firstAsked: { days: 14, outcome: "reached" }, // the third conversation
        heard: 8,
        heardChange: 4, // 8 - 4; nothing was said in the first
      },
    } as const;
    expect(() => testIntervention(communication, cases)).not.toThrow();
  });

  it("a conversation that was only planned leaves open whether the client was heard", () => {
    const course = weeklyCourse([planned]);
    expect(evaluateMetric(communication, "form", course)).toBe("planned");
    expect(evaluateMetric(communication, "heard", course)).toBeUndefined();
  });
});
