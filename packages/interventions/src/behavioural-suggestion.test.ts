import { evaluateMetric, testIntervention } from "@rapport/plugin/testing";
import { describe, expect, it } from "vitest";
import { behaviouralSuggestion } from "./behavioural-suggestion.js";

describe("P5.3 behavioural suggestions", () => {
  const tried = { suggestion: "timing", anxiety: 4, effect: "same" } as const;

  it("keeps the contract, and counts what was tried, the anxiety with it and how it went", () => {
    const cases = {
      valid: [tried],
      invalid: [{ ...tried, effect: "cured" }, { ...tried, anxiety: -1 }, { suggestion: "timing" }],
      metrics: {
        tries: 4,
        adherence: 1,
        firstTry: { days: 0, outcome: "reached" },
        suggestion: "exercise",
        anxiety: 3,
        anxietyChange: -3, // 3 - 6
        effect: "better",
        firstBetter: { days: 14, outcome: "reached" }, // the third try
        keepsDoing: true,
      },
    } as const;
    expect(() => testIntervention(behaviouralSuggestion, cases)).not.toThrow();
  });

  it("P6.1 takes from the homework whether it was tried, and does not ask a second time", () => {
    const course = {
      entries: [
        { day: 7, completion: "not_done" },
        { day: 14, completion: "partly", details: tried },
      ],
      lasts: 20,
    } as const;
    const expected = {
      tries: 1,
      adherence: 0.25, // (0 + 0.5) / 2
      firstTry: { days: 14, outcome: "reached" },
      firstBetter: { days: 20, outcome: "open" },
    } as const;
    for (const [name, value] of Object.entries(expected)) {
      expect(evaluateMetric(behaviouralSuggestion, name, course), name).toEqual(value);
    }
  });

  it("P1.5 is tried at home and never in the room", () => {
    expect(behaviouralSuggestion.setting).toEqual(["home"]);
  });
});
