import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { findings } from "./findings.js";
import { anxietyChange, pluginMetrics, sensateFocus } from "./practice.fixture.js";
import { fullInstrument, outcomeChange, plainInstrument, sampleContent, timeInStage } from "./sample.fixture.js";

describe("findings", () => {
  it("are five to seven sentences, each with a place to go to", () => {
    const found = findings(english, sampleContent);
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(found.length).toBeLessThanOrEqual(7);
    expect(new Set(found.map(({ target }) => target)).size).toBe(found.length);
  });

  it("are never more than seven, however many stages and measures there are", () => {
    const many = {
      ...sampleContent,
      questions: [timeInStage, { ...outcomeChange, instruments: Array.from({ length: 9 }, () => fullInstrument) }],
    };
    expect(findings(english, many).length).toBeLessThanOrEqual(7);
  });

  it("tell of the three stages with most stays whose median is shown, in the order of the report", () => {
    const questions = [{ ...timeInStage, stages: timeInStage.stages.toReversed() }];
    const targets = findings(english, { ...sampleContent, questions }).map(({ target }) => target);
    // Reversed, the three largest stand at the places 4 to 6.
    expect(targets).toEqual(["stage-4", "stage-5", "stage-6", "exits"]);
  });

  it("tell of the three measures with most scores", () => {
    const small = { ...plainInstrument, change: { kind: "withheld", reason: "too-few" } } as const;
    const instruments = [small, fullInstrument, plainInstrument, { ...small, started: fullInstrument.started }];
    const targets = findings(english, { ...sampleContent, questions: [{ ...outcomeChange, instruments }] }).map(
      ({ target }) => target,
    );
    // The first has 25 scores as the third has, whose place comes first; the last has 55, though no mean is shown.
    expect(targets).toEqual(["instrument-1", "instrument-2", "instrument-4"]);
  });

  it("tell of every question before they tell more of one, and of two clear changes within interventions at most", () => {
    const types = Array.from({ length: 5 }, () => sensateFocus);
    const instruments = Array.from({ length: 9 }, () => fullInstrument);
    const questions = [timeInStage, { ...outcomeChange, instruments }, { ...pluginMetrics, types }];
    const targets = findings(english, { ...sampleContent, questions }).map(({ target }) => target);
    expect(targets).toHaveLength(7);
    expect(targets.slice(-5)).toEqual(["exits", "instrument-1", "instrument-2", "practice-1", "practice-2"]);
  });

  it("tell of the interventions with most clients, in the order of the report", () => {
    const changeOf = (n: number): typeof sensateFocus => ({
      ...sensateFocus,
      metrics: [
        {
          ...anxietyChange,
          figure: {
            kind: "mean",
            mean: { kind: "mean", estimate: -1.8, lower: -2.4, upper: -1.2, step: 0.2, n },
            range: [-10, 10],
            share: false,
          },
        },
      ],
    });
    const questions = [{ ...pluginMetrics, types: [50, 30, 40].map(changeOf) }];
    const targets = findings(english, { ...sampleContent, questions }).map(({ target }) => target);
    expect(targets).toEqual(["practice-1", "practice-3"]);
  });

  it("are none where no question was answered", () => {
    expect(findings(english, { ...sampleContent, questions: [] })).toEqual([]);
  });
});
