import { definePolicy, emptyLedger, release, secretFrom } from "@rapport/disclosure";
import type { DraftFigure, DraftPart } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { outcomeChangeResult } from "./outcome-change/outcome-change-result.js";
import { shortModel } from "./short-model.fixture.js";
import { timeInStageResult } from "./time-in-stage/time-in-stage-result.js";

const secret = secretFrom(new Uint8Array(32).fill(7));
// Counts are multiples of 5 below, which controlled rounding leaves as they are, so that the numbers can be foretold.
const policy = definePolicy();
const furthest = 4;

/** Things of units that follow one another from a place on, one each. */
const cell = (count: number, from = 0) => ({ things: Uint32Array.from({ length: count }, (_, at) => from + at) });

function parts(counts: Readonly<Record<string, number>>): readonly DraftPart[] {
  let from = 0;
  return Object.entries(counts).map(([code, count]) => {
    const part = { code, ...cell(count, from) };
    from += count;
    return part;
  });
}

function breakdown(counts: Readonly<Record<string, number>>): DraftFigure {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { kind: "breakdown", total: cell(total), parts: parts(counts) };
}

async function releasedOf(question: string, code: string, figures: Readonly<Record<string, DraftFigure>>) {
  const units = Array.from({ length: 200 }, (_, at) => [`client-${at}`]);
  const groups = [
    { code, of: cell(200), figures },
    { code: "termination", of: cell(9), figures: {} },
  ];
  const draft = {
    scope: { asOf: "2026-06-30", filters: {} },
    units,
    practitioners: 0,
    population: { clients: cell(200), episodes: cell(200), clientsWithoutConsent: 0 },
    questions: [{ question, groups, expected: [code, "termination"] }],
  };
  const { released } = await release(draft, policy, emptyLedger, secret, { madeOn: "2026-07-01" });
  const [answer] = released?.questions ?? [];
  if (!answer) throw new Error("Two hundred clients are released.");
  return answer;
}

describe("time in stage, from what was released", () => {
  const exits = parts({ middle: 50, moved: 15 });
  const of = (code: string, count: number, from = 0) =>
    cell(count, (exits.find((exit) => exit.code === code)?.things[0] ?? 0) + from);
  const lifeTable: DraftFigure = {
    kind: "lifeTable",
    exits,
    start: cell(100),
    rows: [
      { day: 7, entered: cell(0), exits: { middle: of("middle", 20), moved: of("moved", 10) }, censored: cell(0) },
      {
        day: 14,
        entered: cell(0),
        exits: { middle: of("middle", 30, 20), moved: of("moved", 5, 10) },
        censored: cell(10, 65),
      },
      { day: 21, entered: cell(0), exits: { middle: cell(0), moved: cell(0) }, censored: cell(25, 75) },
    ],
  };
  const { k, fewestForStatistic } = policy;
  const setting = { stageModel: shortModel, k, fewestForStatistic, furthest };
  const resultOf = async (figures: Readonly<Record<string, DraftFigure>> = { lifeTable }) =>
    timeInStageResult(await releasedOf("timeInStage", "evaluation", figures), setting);

  it("gives a curve of printed counts alone, in which those still there and all exits add up to one", async () => {
    const points = (await resultOf()).stages[0]?.curve?.points ?? [];
    // Nobody leaves in the third interval, and nobody is at risk after it.
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

  it("says how far rounding can have moved the curve, where that is known", async () => {
    const answer = await releasedOf("timeInStage", "evaluation", { lifeTable });
    const bound = timeInStageResult(answer, setting).stages[0]?.curve?.furthest ?? 0;
    expect(bound).toBeGreaterThan(0);
    expect(bound).toBeLessThan(1);
    const unbound = timeInStageResult(answer, { stageModel: shortModel, k, fewestForStatistic });
    expect(unbound.stages[0]?.curve).not.toHaveProperty("furthest");
  });

  it("leaves out an exit for as long as fewer than k stays took it, and those at risk when they are a printed 0", async () => {
    const late = parts({ middle: 85, moved: 15 });
    const slow: DraftFigure = {
      kind: "lifeTable",
      exits: late,
      start: cell(100),
      rows: [
        { day: 7, entered: cell(0), exits: { middle: cell(45), moved: cell(0) }, censored: cell(0) },
        { day: 14, entered: cell(0), exits: { middle: cell(40, 45), moved: cell(15, 85) }, censored: cell(0) },
      ],
    };
    const points = (await resultOf({ lifeTable: slow })).stages[0]?.curve?.points ?? [];
    expect(points.map(({ atRisk }) => atRisk)).toEqual([100, 55, undefined]);
    expect(points.map(({ incidence }) => Object.keys(incidence))).toEqual([
      ["middle", "moved"],
      ["middle"],
      ["middle", "moved"],
    ]);
  });

  it("names stages and exits in the practice's words, and a stage with too few without a number", async () => {
    const result = await resultOf();
    expect(result.stages[0]).toMatchObject({
      label: "Evaluation",
      curve: { exits: [{ label: "On to middle stage" }, { label: "Moved away" }] },
    });
    expect(result.withheld).toEqual([{ code: "termination", label: "Termination" }]);
  });

  it("says which exits were gathered into one", async () => {
    const rare = parts({ middle: 50, moved: 5, declined: 4 });
    const [, moved, declined] = rare;
    if (!moved || !declined) throw new Error("There are three exits.");
    const few: DraftFigure = {
      kind: "lifeTable",
      exits: rare,
      start: cell(100),
      rows: [
        { day: 7, entered: cell(0), exits: { middle: cell(50), moved, declined }, censored: cell(0) },
        {
          day: 14,
          entered: cell(0),
          exits: { middle: cell(0), moved: cell(0), declined: cell(0) },
          censored: cell(41, 59),
        },
      ],
    };
    const told = (await resultOf({ lifeTable: few })).stages[0]?.curve?.exits;
    expect(told?.at(-1)).toEqual({ code: "other_exits", label: "Other exits", of: ["moved", "declined"] });
  });

  it("withholds what was not drafted or not released", async () => {
    expect((await resultOf()).stages[0]?.median).toEqual({ kind: "withheld", reason: "too-few" });
  });
});

describe("outcome change, from what was released", () => {
  const values = Float64Array.from({ length: 100 }, (_, at) => at % 40);
  const figures = (improved: number, scored: number, open: number) => ({
    started: breakdown({ scored, completed: 0, left_early: 40, open }),
    sd: { kind: "spread", of: cell(100), values } as const,
    reliable: breakdown({ improved, unchanged: scored - improved, deteriorated: 0 }),
  });
  const resultOf = async (...counts: Parameters<typeof figures>) => {
    const answer = await releasedOf("outcomeChange", "core-10", figures(...counts));
    return outcomeChangeResult(answer, { furthest }).instruments[0];
  };

  it("gives shares of printed counts, with the missing end scores out and in", async () => {
    const result = await resultOf(20, 50, 30);
    expect(result?.improvedOfScored).toMatchObject({ numerator: 20, denominator: 50, estimate: 0.4 });
    // 120 began and 30 of them are open.
    expect(result?.improvedOfEnded).toMatchObject({ numerator: 20, denominator: 90 });
  });

  it("counts a printed 0 as 0: open episodes that may be up to four are left out as none", async () => {
    expect((await resultOf(20, 50, 0))?.improvedOfEnded).toMatchObject({ numerator: 20, denominator: 90 });
  });

  it("says what a share is at most or at least where the part is a printed 0, or the whole", async () => {
    const some = await resultOf(20, 50, 0);
    // At most 4 of at least 46: 8.7%.
    expect(some?.deterioratedOfScored).toMatchObject({ numerator: 0, denominator: 50, atMost: 0.09 });
    expect(some?.improvedOfScored).not.toHaveProperty("atMost");
    const all = await resultOf(50, 50, 0);
    // At least 46 of at most 54: 85.2%.
    expect(all?.improvedOfScored).toMatchObject({ numerator: 50, denominator: 50, atLeast: 0.85 });
  });

  it("gives no share where the whole is under 20", async () => {
    expect((await resultOf(10, 15, 0))?.improvedOfScored).toBeUndefined();
  });

  it("computes the threshold from the printed spread", async () => {
    const { method, sd } = (await resultOf(20, 50, 0)) ?? {};
    // statistics.stdev([at % 40 for at in range(100)]) in Python is 11.43.
    expect(sd).toEqual({ kind: "spread", estimate: 11.4 });
    // 1.96 * sqrt(2) * 11.4 * sqrt(1 - .90)
    expect(method?.threshold).toBeCloseTo(9.992540577851061, 10);
  });

  it("tells scores stage by stage as the model has them, a stage without enough people among them", async () => {
    const [first, second] = shortModel.stages;
    const mean = (count: number): DraftFigure => ({
      kind: "mean",
      of: cell(count),
      values: new Float64Array(count).fill(12),
      lower: 12,
      upper: 12,
      range: [0, 40],
    });
    const drafted = { ...figures(20, 50, 0), [`score:${first?.code}`]: mean(50), [`score:${second?.code}`]: mean(4) };
    const answer = await releasedOf("outcomeChange", "core-10", drafted);
    const told = outcomeChangeResult(answer, { furthest, stageModel: shortModel }).instruments[0]?.scoreByStage;
    expect(told?.map(({ label }) => label)).toEqual(shortModel.stages.map(({ display }) => display));
    expect(told?.[0]?.score).toMatchObject({ estimate: 12, n: 50 });
    expect(new Set(told?.slice(1).map(({ score }) => score.kind))).toEqual(new Set(["withheld"]));
    // Without a model those that were drafted are told under their codes.
    const codes = outcomeChangeResult(answer).instruments[0]?.scoreByStage?.map(({ code, label }) => [code, label]);
    expect(codes).toEqual([first, second].map((stage) => [stage?.code, stage?.code]));
  });

  it("tells of forms and of couples where they were drafted, and of neither where they were not", async () => {
    const more = {
      forms: breakdown({ complete: 80, prorated: 10, total_only: 0, not_valid: 10, not_scored: 5 }),
      couples: breakdown({ both_improved: 10, none_scored: 20 }),
    };
    const answer = await releasedOf("outcomeChange", "core-10", { ...figures(20, 50, 0), ...more });
    const told = outcomeChangeResult(answer, { furthest }).instruments[0];
    expect(told?.forms).toMatchObject({ kind: "breakdown", total: 105 });
    expect(told?.couples).toMatchObject({ parts: [{ count: 10 }, { count: 20 }] });
    const bare = await resultOf(20, 50, 0);
    for (const name of ["forms", "couples", "byMethod", "scoreByStage"]) expect(bare).not.toHaveProperty(name);
  });
});
