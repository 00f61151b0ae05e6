import { defaultPolicy, emptyLedger, release, secretFrom } from "@rapport/disclosure";
import { beforeAll, describe, expect, it } from "vitest";
import { draftOf } from "../draft-of.js";
import type { FiguresResult } from "../figures/figures-result.js";
import { practiceOf } from "../practice.fixture.js";
import { goalProgress } from "./goal-progress.js";
import { goalProgressResult } from "./goal-progress-result.js";
import { rowsOf } from "./random-goals.fixture.js";
import type { RandomEpisode } from "./random-goals.fixture.js";

// Ninety clients with one goal each. Sixty goals are achieved after 30 days; all are rated twice, the last 30 by attainment
// scaling; the first 40 clients improve by 20 points on CORE-10.
const random = Array.from({ length: 90 }, (_, client): RandomEpisode => {
  const scale = client < 60 ? "gbo" : "gas";
  const last = client < 60 ? 4 : (client % 5) - 2;
  return {
    client,
    closedAfter: 100,
    goals: [
      {
        set: 0,
        lifecycle: "completed",
        achievement: client % 3 < 2 ? "achieved" : "no-change",
        statusAfter: 30,
        weight: "",
        ratings: [
          { after: 0, scale, score: client < 60 ? 1 + (client % 2) : -2 },
          { after: 60, scale, score: last },
        ],
      },
    ],
    scores: [20 + (client % 7), client < 40 ? client % 7 : 20 + (client % 7)],
  };
});

describe("progress on goals, from rows to result", () => {
  let result: FiguresResult | undefined;
  beforeAll(async () => {
    const { episodes, tables } = rowsOf(random);
    const dataset = await practiceOf(episodes, tables);
    const whole = await draftOf(dataset, [await goalProgress(dataset)]);
    const secret = secretFrom(new Uint8Array(32).fill(7));
    const { released } = await release(whole, defaultPolicy, emptyLedger, secret, { madeOn: "2026-07-01" });
    dataset.close();
    const answer = released?.questions[0];
    if (answer) result = goalProgressResult(answer, { k: defaultPolicy.k });
  });

  const figure = (code: string, group = "all") =>
    result?.groups.find((each) => each.code === group)?.figures.find((each) => each.code === code)?.figure;

  it("P7.3 tells of all goals, and of the instrument that they are held against", () => {
    expect(result?.groups.map(({ code, label, figures }) => [code, label, figures.map((each) => each.code)])).toEqual([
      [
        "all",
        "All goals",
        [
          "achievement",
          "byArea",
          "gboChange",
          "gboRated",
          "gasLevels",
          "gasScore",
          "gasChange",
          "goalsMet",
          "firstMet",
          "reviewed",
          "pathway",
        ],
      ],
      ["core-10", "Clinical Outcomes in Routine Evaluation, 10 items (CORE-10)", ["goalAndSymptom"]],
    ]);
  });

  it("P4.3 prints goals by what came of them, rounded so that they add up", () => {
    expect(figure("achievement")).toMatchObject({
      shares: {
        total: 90,
        parts: [{ code: "achieved", count: 60 }, {}, {}, { code: "no_change", count: 30 }, {}, {}, {}],
      },
    });
  });

  it("P4.2 prints the mean change of ratings with its interval, within what it can be", () => {
    // 60 goals go from 1 or 2 to 4: 2.5 points on average.
    const mean = figure("gboChange");
    expect(mean).toMatchObject({ kind: "mean", range: [-10, 10], mean: { kind: "mean", n: 60 } });
    if (mean?.kind !== "mean" || mean.mean.kind !== "mean") throw new TypeError("A mean is shown.");
    expect(Math.abs(mean.mean.estimate - 2.5)).toBeLessThanOrEqual(mean.mean.step);
  });

  it("P7.3 prints how long it takes until a first goal is met", () => {
    const clock = figure("firstMet");
    if (clock?.kind !== "clock") throw new TypeError("A clock is shown.");
    expect(clock.curve?.points.at(-1)?.incidence["reached"]).toBeCloseTo(2 / 3, 1);
  });
});
