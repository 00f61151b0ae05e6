import type { FiguresResult } from "@rapport/analysis";
import { describe, expect, it } from "vitest";
import { outcomeChange, plainInstrument, sampleContent, timeInStage } from "../sample.fixture.js";
import { methodsUsed } from "./methods-used.js";

const { asOf, policy } = sampleContent;
const codesOf = (questions: Parameters<typeof methodsUsed>[0]["questions"]) =>
  methodsUsed({ questions, asOf, policy }).map(({ code }) => code);

describe("the methods that a report tells of", () => {
  it("are none where there is no figure", () => {
    expect(codesOf([])).toEqual([]);
    expect(codesOf([{ ...timeInStage, stages: [] }])).toEqual([]);
  });

  it("are those behind its figures, each once", () => {
    expect(codesOf([timeInStage, timeInStage])).toEqual([
      "kaplanMeier",
      "logLog",
      "lifeTable",
      "aalenJohansen",
      "restrictedMean",
    ]);
    expect(codesOf([outcomeChange])).toEqual(["studentT", "wilson", "meanChange", "reliableChange", "recovery"]);
    expect(codesOf([{ ...outcomeChange, instruments: [plainInstrument] }])).toEqual(["studentT"]);
  });

  it("name a test only where its result is shown", () => {
    const stage = { code: "middle", label: "Middle", sizes: { kind: "withheld", reason: "too-few" } as const };
    const tested = { below: 0.05 as const, compared: [] };
    const byGroup = {
      by: "kind" as const,
      levels: [],
      labels: {},
      tests: 1,
      fewestForComparison: 30,
      stages: [{ ...stage, groups: [], withheld: [], aim: "moved_on" as const, reaching: tested }],
    };
    const codes = codesOf([{ ...timeInStage, stages: [], byGroup }]);
    expect(codes).toEqual(["gray"]);
  });

  it("tell of the T score and of least squares where their means are shown", () => {
    const mean = { kind: "mean", estimate: 50, step: 1, n: 40 } as const;
    const result = (question: FiguresResult["question"], code: string): FiguresResult => ({
      question,
      level: 0.95,
      withheld: [],
      groups: [
        {
          code: "all",
          label: "Everybody",
          figures: [{ code, of: "episodes", figure: { kind: "mean", mean, range: [0, 100], share: false } }],
        },
      ],
    });
    expect(codesOf([result("goalProgress", "gasScore")])).toEqual(["studentT", "goalAttainment"]);
    expect(codesOf([result("commitment", "adjustedChange")])).toEqual(["studentT", "leastSquares"]);
    expect(codesOf([result("homework", "gasScore")])).toEqual(["studentT"]);
  });
});
