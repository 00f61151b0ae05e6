import { shortModel } from "./short-model.fixture.js";
import { definePolicy, release } from "@rapport/disclosure";
import type { DraftFigure } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { outcomeChangeResult } from "./outcome-change/outcome-change-result.js";
import { timeInStageResult } from "./time-in-stage/time-in-stage-result.js";

const cell = (count: number) => ({ count, units: count });
const parts = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([code, count]) => ({ code, ...cell(count) }));

function releasedOf(question: string, code: string, figures: Readonly<Record<string, DraftFigure>>) {
  const population = { clients: cell(100), episodes: cell(100), clientsWithoutConsent: cell(0) };
  const groups = [
    { code, units: 100, figures },
    { code: "termination", units: 9, figures },
  ];
  const { released } = release({ population, questions: [{ question, groups }] }, definePolicy());
  const [answer] = released?.questions ?? [];
  if (!answer) throw new Error("A hundred clients are released.");
  return answer;
}

describe("time in stage, from what was released", () => {
  const rows = [
    { day: 7, entered: 101, exits: { middle: 21, moved: 11 }, censored: 0, exitUnits: 32, unitsAtRisk: 69 },
    { day: 14, entered: 101, exits: { middle: 52, moved: 13 }, censored: 9, exitUnits: 65, unitsAtRisk: 27 },
  ];
  const released = releasedOf("timeInStage", "evaluation", {
    lifeTable: { kind: "lifeTable", exits: parts({ middle: 52, moved: 13 }), start: cell(101), rows },
  });
  const result = timeInStageResult(released, { stageModel: shortModel, k: 10 });

  it("gives a curve of printed counts alone, in which those still there and all exits add up to one", () => {
    const points = result.stages[0]?.curve?.points ?? [];
    expect(points.map(({ day, atRisk }) => [day, atRisk])).toEqual([
      [0, 100],
      [7, 70],
      [14, 25],
    ]);
    // Of 100, 20 and 10 leave by day 7.
    expect(points[1]?.survival).toBeCloseTo(0.7, 12);
    for (const { survival, incidence } of points) {
      expect(survival + Object.values(incidence).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  it("leaves out an exit for as long as fewer than k stays took it, and those at risk when they are fewer than k", () => {
    const slow = releasedOf("timeInStage", "evaluation", {
      lifeTable: {
        kind: "lifeTable",
        exits: parts({ middle: 80, moved: 14 }),
        start: cell(100),
        rows: [
          { day: 7, entered: 100, exits: { middle: 40, moved: 4 }, censored: 0, exitUnits: 44, unitsAtRisk: 56 },
          { day: 14, entered: 100, exits: { middle: 80, moved: 14 }, censored: 0, exitUnits: 94, unitsAtRisk: 6 },
        ],
      },
    });
    const points = timeInStageResult(slow, { stageModel: shortModel, k: 10 }).stages[0]?.curve?.points ?? [];
    expect(points.map(({ atRisk }) => atRisk)).toEqual([100, 55, undefined]);
    expect(points.map(({ incidence }) => Object.keys(incidence))).toEqual([
      ["middle", "moved"],
      ["middle"],
      ["middle", "moved"],
    ]);
  });

  it("names stages and exits in the practice's words, and a stage with too few without a number", () => {
    expect(result.stages[0]).toMatchObject({
      label: "Evaluation",
      curve: { exits: [{ label: "On to middle stage" }, { label: "Moved away" }] },
    });
    expect(result.withheld).toEqual([{ code: "termination", label: "Termination" }]);
  });

  it("withholds what was not drafted or not released", () => {
    expect(result.stages[0]?.median).toEqual({ kind: "withheld", reason: "too-few" });
  });
});

describe("outcome change, from what was released", () => {
  const figures = (improved: number, scored: number, open: number) =>
    ({
      started: {
        kind: "breakdown",
        total: cell(scored + 40 + open),
        parts: parts({ scored, completed: 0, left_early: 40, open }),
      },
      sd: { kind: "spread", estimate: 10, units: 100 },
      reliable: {
        kind: "breakdown",
        total: cell(scored),
        parts: parts({ improved, unchanged: scored - improved, deteriorated: 0 }),
      },
    }) as const;
  const resultOf = (...counts: Parameters<typeof figures>) =>
    outcomeChangeResult(releasedOf("outcomeChange", "core-10", figures(...counts))).instruments[0];

  it("gives shares of printed counts, with the missing end scores out and in", () => {
    const result = resultOf(21, 52, 31);
    expect(result?.improvedOfScored).toMatchObject({ numerator: 20, denominator: 50, estimate: 0.4 });
    // About 125 began and 30 of them are open.
    expect(result?.improvedOfEnded).toMatchObject({ numerator: 20, denominator: 95 });
  });

  it("counts open episodes in where their number is too small to print", () => {
    expect(resultOf(21, 52, 8)?.improvedOfEnded).toMatchObject({ denominator: 100 });
  });

  it("gives no share where the part is not printed or the whole is under 20", () => {
    expect(resultOf(9, 52, 0)?.improvedOfScored).toBeUndefined();
    expect(resultOf(10, 16, 0)?.improvedOfScored).toBeUndefined();
    expect(resultOf(21, 52, 0)?.deterioratedOfScored).toBeUndefined();
  });

  it("computes the threshold from the printed spread", () => {
    // 1.96 * sqrt(2) * 10 * sqrt(1 - .90)
    expect(resultOf(21, 52, 0)?.method?.threshold).toBeCloseTo(8.765386471799175, 10);
  });
});
