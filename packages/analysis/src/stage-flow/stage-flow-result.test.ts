import { defaultPolicy, emptyLedger, release, secretFrom } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import type { FiguresResult } from "../figures/figures-result.js";
import { draftOf } from "../draft-of.js";
import { practiceOf } from "../practice.fixture.js";
import { timeInStage } from "../time-in-stage/time-in-stage.js";
import { stageFlow } from "./stage-flow.js";
import { stageFlowResult } from "./stage-flow-result.js";

const begun = Date.UTC(2025, 0, 1);
const day = (days: number) => new Date(begun + 86_400_000 * days).toISOString().slice(0, 10);

/**
 * Episodes opened on one day, of a client each. All are evaluated for 20 days. Of each ten then six go to goal setting for 20
 * days and on to the middle stage, of which two go back and on again after 60 and 70 days; these two complete after 150 days
 * and the other four last. The other four of ten leave.
 */
async function released(clients: number, asOf: string): Promise<FiguresResult | undefined> {
  const all = Array.from({ length: clients }, (_, at) => at);
  const row = (at: number, stage: string, from: number, to?: number, exit = "") => ({
    episode_id: `e${at}`,
    stage,
    entered_on: day(from),
    ...(to === undefined ? {} : { left_on: day(to), exit }),
  });
  const dataset = await practiceOf(
    all.map((at) => ({
      episode_id: `e${at}`,
      first_contact_on: day(0),
      opened_on: day(0),
      ...(at % 10 < 2 ? { closed_on: day(150), closure: "completed" } : {}),
      ...(at % 10 >= 6 ? { closed_on: day(20), closure: "moved" } : {}),
    })),
    {
      stages: all.flatMap((at) => {
        const place = at % 10;
        if (place >= 6) return [row(at, "evaluation", 0, 20, "moved")];
        const start = [row(at, "evaluation", 0, 20, "goal_setting"), row(at, "goal_setting", 20, 40, "middle")];
        if (place >= 2) return [...start, row(at, "middle", 40)];
        return [
          ...start,
          row(at, "middle", 40, 60, "goal_setting"),
          row(at, "goal_setting", 60, 70, "middle"),
          row(at, "middle", 70, 150, "completed"),
        ];
      }),
    },
    asOf,
  );
  const draft = await draftOf(dataset, [await timeInStage(dataset), await stageFlow(dataset)]);
  const { stageModel } = dataset;
  dataset.close();
  const secret = secretFrom(new Uint8Array(32).fill(7));
  const { released: report } = await release(draft, defaultPolicy, emptyLedger, secret, { madeOn: "2026-07-01" });
  const answer = report?.questions[1];
  return answer && stageFlowResult(answer, { stageModel, k: defaultPolicy.k });
}

describe("how clients flow, from rows to result", () => {
  it("P7.2 shows where episodes are by week, how often they went back, and days in each stage", async () => {
    const result = await released(200, "2026-06-30");
    expect(result?.groups.map(({ label }) => label)).toEqual(["All episodes"]);
    const figures = result?.groups[0]?.figures ?? [];
    expect(figures.filter(({ figure }) => figure.kind === "mean").map(({ label }) => label)).toEqual([
      "Intake call",
      "Evaluation",
      "Goal setting and planning",
      "Middle stage",
      "Reaching goals",
      "Termination",
    ]);
    expect(figures.filter(({ figure }) => figure.kind === "shares").map(({ code }) => code)).toEqual([
      "state-at-week-0",
      "state-at-week-4",
      "state-at-week-12",
      "state-at-week-26",
      "state-at-week-52",
      "returns",
    ]);
    const year = figures[4]?.figure;
    if (year?.kind !== "shares" || year.shares.kind !== "breakdown") throw new TypeError("It is shown.");
    const count = (code: string) =>
      year.shares.kind === "breakdown" && year.shares.parts.find((part) => part.code === code);
    expect(year.shares.total).toBe(200);
    // 80 of 200 last, 40 have completed, 80 have left; each is printed to 5.
    expect(count("completed")).toEqual({ code: "completed", count: 40 });
    expect(count("left")).toEqual({ code: "left", count: 80 });
    const evaluation = figures.find(({ code }) => code === "days-in-first-year:evaluation")?.figure;
    // 20 days each, printed to a step of 364 / 196 or more.
    expect(evaluation).toMatchObject({ kind: "mean", mean: { kind: "mean", n: 200 }, range: [0, 364] });
    const middle = figures.find(({ code }) => code === "days-in-first-year:middle")?.figure;
    if (middle?.kind !== "mean" || middle.mean.kind !== "mean") throw new TypeError("It is shown.");
    // Four of ten 324 days, two of ten 100.
    expect(Math.abs(middle.mean.estimate - 149.6)).toBeLessThanOrEqual(middle.mean.step);
  });

  it("withholds the weeks that nobody has reached, and tells of no stage before a year is over", async () => {
    const result = await released(200, day(100));
    const figures = result?.groups[0]?.figures ?? [];
    expect(figures.map(({ figure }) => figure.kind === "shares" && figure.shares.kind)).toEqual([
      "breakdown",
      "breakdown",
      "breakdown",
      "withheld",
      "withheld",
      "breakdown",
    ]);
  });
});
