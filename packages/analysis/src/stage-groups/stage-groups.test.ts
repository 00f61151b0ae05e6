import { openDataset } from "@rapport/dataset";
import type { DraftQuestion } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { filledOf, told } from "../counted.fixture.js";
import { timeInStage } from "../time-in-stage/time-in-stage.js";
import type { Grouping } from "./groupings.js";

type Row = Readonly<Record<string, string>>;

/** One client for each row of an episode and of `kind`, with a stay in the stages named that lasts, or as it says. */
async function drafted(
  by: Grouping,
  episodes: readonly Row[],
  stages: readonly Row[] = [{ stage: "middle" }],
  kinds: readonly string[] = [],
) {
  const id = (at: number) => ({ episode_id: `e${at}`, client_id: `c${at}` });
  const { dataset, findings } = await openDataset(
    {
      clients: episodes.map((_, at) => ({
        client_id: `c${at}`,
        kind: kinds[at] ?? "individual",
        consent_analytics: "yes",
      })),
      practitioners: ["ann", "bea", "cem"].map((practitioner_id) => ({ practitioner_id, background: "psychology" })),
      episodes: episodes.map((row, at) => ({
        ...id(at),
        first_contact_on: row["opened_on"] ?? "2026-01-01",
        opened_on: "2026-01-01",
        ...row,
      })),
      stages: episodes.flatMap((_, at) =>
        stages.map((stay) => ({ episode_id: `e${at}`, entered_on: "2026-02-01", ...stay })),
      ),
    },
    { asOf: "2026-06-30" },
  );
  if (!dataset) throw new Error(JSON.stringify(findings));
  const draft = await timeInStage(dataset, { by });
  dataset.close();
  return draft;
}

const figureOf = ({ groups }: DraftQuestion, group: string, name: string) =>
  groups.find(({ code }) => code === group)?.figures[name];

/** The levels of the middle stage that anybody is in. */
const levelsOf = (draft: DraftQuestion, by: Grouping) => filledOf(figureOf(draft, "middle", `by:${by}`));

describe("time in stage by groups", () => {
  it("P7.1 by concern takes the first that is recorded; without one it is unknown, and not lost", async () => {
    const draft = await drafted("concern", [
      { concerns: "erection;pain" },
      { concerns: "desire" },
      { concerns: "pain" },
      { concerns: "identity;desire" },
      { concerns: "" },
    ]);
    expect(levelsOf(draft, "concern")).toEqual({
      "concern:desire_and_arousal": 2,
      "concern:pain": 1,
      "concern:oneself": 1,
      "concern:unknown": 1,
    });
    expect(told(figureOf(draft, "middle", "by:concern"))).toMatchObject({ total: { count: 5 } });
  });

  it("P1.1 by kind takes the client's", async () => {
    const draft = await drafted("kind", [{}, {}, {}], undefined, ["couple", "individual", "couple"]);
    expect(levelsOf(draft, "kind")).toEqual({ "kind:individual": 1, "kind:couple": 2 });
  });

  it("P7.1 by period takes the year of opening: the last five by themselves, what is earlier together", async () => {
    const opened = ["2026-05-01", "2026-01-01", "2025-12-31", "2022-01-01", "2021-12-31", "2015-06-01"];
    const stays = [{ stage: "middle", entered_on: "2026-05-02" }];
    const draft = await drafted(
      "period",
      opened.map((opened_on) => ({ opened_on })),
      stays,
    );
    expect(levelsOf(draft, "period")).toEqual({
      "period:2026": 2,
      "period:2025": 1,
      "period:2022": 1,
      "period:before_2022": 2,
    });
  });

  it("P1.2 by practitioner says a letter, in the order of the first episode of each, and never who it is", async () => {
    const draft = await drafted("practitioner", [
      { practitioner_id: "ann", opened_on: "2026-01-20" },
      { practitioner_id: "cem", opened_on: "2026-01-10" },
      { practitioner_id: "cem", opened_on: "2026-01-25" },
      {},
    ]);
    expect(levelsOf(draft, "practitioner")).toEqual({
      "practitioner:a": 2,
      "practitioner:b": 1,
      "practitioner:unknown": 1,
    });
    expect(JSON.stringify(draft)).not.toMatch(/ann|bea|cem/u);
  });

  it("by practice says a letter, or what the practice is called, and never which identifier it has", async () => {
    const draft = await drafted("practice", [
      { practice_id: "north" },
      { practice_id: "south" },
      { practice_id: "north" },
      {},
    ]);
    expect(levelsOf(draft, "practice")).toEqual({ "practice:a": 2, "practice:b": 1, "practice:unknown": 1 });
    expect(JSON.stringify(draft)).not.toMatch(/north|south/u);
  });

  it("by practice gives the first twelve groups of their own, and the others one together", async () => {
    const episodes = Array.from({ length: 14 }, (_, at) => ({ practice_id: `p${String(at).padStart(2, "0")}` }));
    const levels = levelsOf(await drafted("practice", episodes), "practice");
    expect(Object.keys(levels)).toHaveLength(13);
    expect(levels).toMatchObject({ "practice:l": 1, "practice:others": 2 });
  });

  it("P4.4 by pathway tells apart the stages after planning, in which it is chosen: before it, who left has none", async () => {
    const stages = [
      { stage: "evaluation", left_on: "2026-02-10", exit: "goal_setting" },
      { stage: "goal_setting", entered_on: "2026-02-10", left_on: "2026-02-20", exit: "middle" },
      { stage: "middle", entered_on: "2026-02-20" },
    ];
    const draft = await drafted("pathway", [{ pathway: "medical" }, {}], stages);
    expect(levelsOf(draft, "pathway")).toEqual({ "pathway:medical": 1, "pathway:unknown": 1 });
    const apart = draft.groups.filter(({ figures }) => figures["by:pathway"]).map(({ code }) => code);
    expect(apart).toEqual(["middle"]);
    expect(draft.expected.filter((code) => code.includes(":")).every((code) => !/^(evaluation|goal)/u.test(code))).toBe(
      true,
    );
  });

  it("P3.7 a group's stays end on to another stage, completed, or before it, and those that last are open", async () => {
    const ends = ["reaching_goals", "goal_setting", "completed", "stopped_attending"];
    const stays = ends.map((exit, at) => ({
      stage: "middle",
      entered_on: `2026-02-0${at + 1}`,
      left_on: `2026-02-0${at + 2}`,
      exit,
    }));
    const draft = await drafted("kind", [{}], [...stays, { stage: "middle", entered_on: "2026-02-05" }], ["couple"]);
    const expected = { moved_on: 2, completed: 1, not_completed: 1, open: 1 };
    expect(filledOf(figureOf(draft, "middle:kind:couple", "stays"))).toEqual(expected);
    expect(filledOf(figureOf(draft, "middle", "ends"))).toEqual(expected);
    expect(told(figureOf(draft, "middle:kind:couple", "lifeTable"))).toMatchObject({ start: { count: 5, units: 1 } });
  });

  it("every group is there, empty or not, so that none tells by its name of somebody", async () => {
    const draft = await drafted("kind", [{}], undefined, ["couple"]);
    expect(draft.groups.map(({ code }) => code).filter((code) => code.startsWith("termination:"))).toEqual([
      "termination:kind:individual",
      "termination:kind:couple",
      "termination:kind:other",
    ]);
    expect(figureOf(draft, "termination:kind:couple", "median")).toBeUndefined();
  });
});
