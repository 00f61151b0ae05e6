import { afterEach, describe, expect, it } from "vitest";
import type { Dataset } from "@rapport/dataset";
import { told } from "../counted.fixture.js";
import { practiceOf } from "../practice.fixture.js";
import { measuredInstrument } from "./measured-instrument.js";
import { readStageScores } from "./stage-scores.js";

type Row = Readonly<Record<string, string>>;

let opened: Dataset | undefined;
afterEach(() => opened?.close());

const course = (episode_id: string): readonly Row[] => [
  { episode_id, stage: "evaluation", entered_on: "2026-01-01", left_on: "2026-01-20", exit: "goal_setting" },
  { episode_id, stage: "goal_setting", entered_on: "2026-01-20", left_on: "2026-02-10", exit: "middle" },
  { episode_id, stage: "middle", entered_on: "2026-02-10", left_on: "2026-05-01", exit: "completed" },
];
const phq = (episode_id: string, taken_on: string, score: number, more: Row = {}): Row => ({
  episode_id,
  instrument: "phq-9",
  taken_on,
  score: String(score),
  ...more,
});
const closed = { closed_on: "2026-05-01", closure: "completed" };

async function meansOf(
  measures: readonly Row[],
  {
    episodes = [{ episode_id: "a", ...closed }],
    stages = episodes.flatMap(({ episode_id = "" }) => course(episode_id)),
    ...more
  }: {
    readonly episodes?: readonly Row[];
    readonly stages?: readonly Row[];
    readonly sessions?: readonly Row[];
    readonly people?: readonly Row[];
    readonly members?: readonly Row[];
    readonly asOf?: string;
  } = {},
) {
  const { asOf, ...tables } = more;
  opened = await practiceOf(episodes, { stages, measures, ...tables }, asOf);
  const phq9 = measuredInstrument("phq-9");
  const scores = phq9 ? (await readStageScores(opened))(phq9) : {};
  return Object.fromEntries(
    Object.entries(scores).map(([name, mean]) => {
      const { values, of } = told(mean) as { readonly values: readonly number[]; readonly of: unknown };
      return [name, { values, of }];
    }),
  );
}

describe("scores by stage", () => {
  it("P3 the last score in each stage is the one of it, in the order of the model", async () => {
    const of = { count: 1, units: 1 };
    const means = await meansOf([
      phq("a", "2026-03-01", 8),
      phq("a", "2026-04-20", 5),
      phq("a", "2026-01-02", 20),
      phq("a", "2026-01-15", 18),
    ]);
    expect(Object.entries(means)).toEqual([
      ["score:evaluation", { values: [18], of }],
      ["score:middle", { values: [5], of }],
    ]);
  });

  it("on the day of a move a score is of the stage that begins, and on the last day of the one that ends", async () => {
    const means = await meansOf([phq("a", "2026-02-10", 12), phq("a", "2026-05-01", 4)]);
    expect(Object.keys(means)).toEqual(["score:middle"]);
    expect(means["score:middle"]?.values).toEqual([4]);
  });

  it("P3.9 a stage that is revisited has one score, the last of all its spells", async () => {
    const stages = [
      ...course("a").slice(0, 2),
      { episode_id: "a", stage: "middle", entered_on: "2026-02-10", left_on: "2026-03-01", exit: "goal_setting" },
      { episode_id: "a", stage: "goal_setting", entered_on: "2026-03-01" },
    ];
    const means = await meansOf([phq("a", "2026-01-25", 15), phq("a", "2026-02-20", 9), phq("a", "2026-03-20", 7)], {
      episodes: [{ episode_id: "a" }],
      stages,
    });
    expect(means["score:goal_setting"]?.values).toEqual([7]);
    expect(means["score:middle"]?.values).toEqual([9]);
  });

  it("P3.6 a booster session's score is of no stage, nor is one after the end or after the as-of day", async () => {
    const session = {
      session_id: "s",
      episode_id: "a",
      held_on: "2026-04-20",
      format: "individual",
      modality: "office",
    };
    const measures = [phq("a", "2026-03-01", 8), phq("a", "2026-04-20", 16), phq("a", "2026-05-20", 3)];
    const boosted = await meansOf(measures, { sessions: [{ ...session, attendance: "attended", booster: "yes" }] });
    expect(boosted["score:middle"]?.values).toEqual([8]);
    opened?.close();
    expect((await meansOf(measures, { asOf: "2026-04-19" }))["score:middle"]?.values).toEqual([8]);
    opened?.close();
    expect((await meansOf(measures))["score:middle"]?.values).toEqual([16]);
  });

  it("partners, and the episodes of one client, count once by the mean of their last scores", async () => {
    const means = await meansOf(
      [
        phq("a", "2026-03-01", 8, { person_id: "p" }),
        phq("a", "2026-04-01", 10, { person_id: "p" }),
        phq("a", "2026-03-01", 4, { person_id: "q" }),
        phq("b", "2026-03-01", 16, { person_id: "p" }),
        phq("c", "2026-03-01", 20),
      ],
      {
        episodes: [
          { episode_id: "a", ...closed },
          { episode_id: "b", client_id: "a", ...closed },
          { episode_id: "c", ...closed },
        ],
        people: [{ person_id: "p" }, { person_id: "q" }],
        members: [
          { client_id: "a", person_id: "p" },
          { client_id: "a", person_id: "q" },
        ],
      },
    );
    // (10 + 4 + 16) / 3 = 10.
    expect(means["score:middle"]).toEqual({ values: [10, 20], of: { count: 2, units: 2 } });
  });
});
