import { describe, expect, it } from "vitest";
import { behaviouralSuggestion } from "./behavioural-suggestion.js";
import { figures } from "./weekly.fixture.js";

describe("P5.3 behavioural suggestions", () => {
  it("counts what was tried, the anxiety with it and whether it went better or worse", () => {
    expect(figures(behaviouralSuggestion)).toEqual({
      tries: 4,
      adherence: 1,
      firstTry: { days: 7, outcome: "reached" },
      suggestion: "exercise",
      anxiety: 3,
      anxietyChange: -3, // 3 - 6
      effect: "better",
      firstBetter: { days: 21, outcome: "reached" }, // the third try
      keepsDoing: true,
    });
  });

  it("P6.1 takes from the homework whether it was tried, and does not ask a second time", () => {
    const course = {
      entries: [
        { day: 7, completion: "not_done" as const },
        { day: 14, completion: "partly" as const, details: behaviouralSuggestion.examples[0] },
      ],
      lasts: 20,
    };
    expect(figures(behaviouralSuggestion, course)).toMatchObject({
      tries: 1,
      adherence: 0.25, // (0 + 0.5) / 2
      firstTry: { days: 14, outcome: "reached" },
      firstBetter: { days: 20, outcome: "open" },
    });
  });

  it("P1.5 is tried at home and never in the room", () => {
    expect(behaviouralSuggestion.setting).toEqual(["home"]);
  });
});
