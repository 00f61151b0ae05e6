import { sixStages } from "@rapport/dataset";
import type { DraftFigure, DraftQuestion } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { countsOf, filledOf, told } from "../counted.fixture.js";
import { practiceOf } from "../practice.fixture.js";
import { stageFlow } from "./stage-flow.js";

type Row = Readonly<Record<string, string>>;

const asOf = "2026-06-30";
const begun = Date.UTC(2025, 0, 1);
/** So many days after 1 January 2025, on which episodes are opened here. */
const day = (days: number) => new Date(begun + 86_400_000 * days).toISOString().slice(0, 10);

/** A stay from a day to another one, or one that lasts. */
const stay = (stage: string, from: number, to?: number, exit = ""): Row => ({
  stage,
  entered_on: day(from),
  ...(to === undefined ? {} : { left_on: day(to), exit }),
});

interface Course {
  readonly stays: readonly Row[];
  readonly episode?: Row;
}

/** The draft of episodes that were opened on 1 January 2025 unless they say otherwise, of clients of their own. */
async function flowOf(courses: readonly Course[], until = asOf): Promise<DraftQuestion> {
  const dataset = await practiceOf(
    courses.map(({ episode = {} }, at) => ({
      episode_id: `e${at}`,
      first_contact_on: "2024-12-20",
      opened_on: day(0),
      ...episode,
    })),
    { stages: courses.flatMap(({ stays }, at) => stays.map((row) => ({ episode_id: `e${at}`, ...row }))) },
    until,
  );
  const draft = await stageFlow(dataset);
  dataset.close();
  return draft;
}

function figureIn(draft: DraftQuestion, name: string): DraftFigure | undefined {
  return draft.groups[0]?.figures[name];
}

const at = (draft: DraftQuestion, week: number) => filledOf(figureIn(draft, `state-at-week-${week}`));

describe("P7.2 where episodes are so many weeks after they were opened", () => {
  it("is the stage that they are in on that day; the day on which a stay ends belongs to the next one", async () => {
    const draft = await flowOf([
      {
        stays: [
          stay("intake_call", 0, 28, "evaluation"),
          stay("evaluation", 28, 83, "goal_setting"),
          stay("goal_setting", 83),
        ],
      },
    ]);
    expect([0, 4, 12, 26, 52].map((week) => at(draft, week))).toEqual([
      { intake_call: 1 },
      { evaluation: 1 },
      { goal_setting: 1 },
      { goal_setting: 1 },
      { goal_setting: 1 },
    ]);
  });

  it("P3.6, P3.7 tells completion from every other ending", async () => {
    const endings = [
      "completed",
      "stopped_attending",
      "stopped_by_choice",
      "referred_on",
      "declined",
      "moved",
      "other",
    ];
    const draft = await flowOf(
      endings.map((closure) => ({
        stays: [stay("intake_call", 0, 20, closure)],
        episode: { closed_on: day(20), closure },
      })),
    );
    expect(at(draft, 0)).toEqual({ intake_call: 7 });
    expect(at(draft, 4)).toEqual({ completed: 1, left: 6 });
  });

  it("takes how the last stay ended where the episode's own closing is not recorded", async () => {
    const draft = await flowOf([
      { stays: [stay("intake_call", 0, 20, "completed")] },
      { stays: [stay("intake_call", 0, 20, "moved")] },
    ]);
    expect(at(draft, 4)).toEqual({ completed: 1, left: 1 });
  });

  it("counts those of whom it is not recorded as a level of their own", async () => {
    const draft = await flowOf([
      { stays: [] },
      { stays: [stay("intake_call", 0, 20, "evaluation"), stay("evaluation", 40)] },
      { stays: [{ ...stay("intake_call", 0), observed_until: day(27) }] },
      { stays: [{ ...stay("intake_call", 0), observed_until: day(28) }] },
      { stays: [], episode: { closed_on: day(10), closure: "moved" } },
    ]);
    expect(at(draft, 4)).toEqual({ unknown: 3, intake_call: 1, left: 1 });
  });

  it("leaves out episodes that were opened later, so that all are seen until then", async () => {
    const opened = (days: number): Course => ({
      stays: [stay("intake_call", days)],
      episode: { opened_on: day(days), first_contact_on: day(days) },
    });
    // Up to day 28: opened on day 0 it is in week 4 on that very day, opened on day 1 it is not yet.
    const draft = await flowOf([opened(0), opened(1), opened(28), opened(29)], day(28));
    expect(at(draft, 0)).toEqual({ intake_call: 3 });
    expect(at(draft, 4)).toEqual({ intake_call: 1 });
    expect(told(figureIn(draft, "state-at-week-12"))).toMatchObject({ total: { count: 0 } });
  });

  it("leaves out episodes that began before their records: of those, only the ones that lasted are known", async () => {
    const begunBefore = { ...stay("middle", 10), observed_from: day(30) };
    const begunWith = { ...stay("middle", 10), observed_from: day(10) };
    const draft = await flowOf([{ stays: [begunBefore] }, { stays: [begunWith] }]);
    expect(at(draft, 0)).toEqual({ unknown: 1 });
    expect(at(draft, 26)).toEqual({ middle: 1 });
    expect(told(figureIn(draft, "days-in-first-year:middle"))).toMatchObject({ values: [354] });
  });

  it("of two stays that were entered on one day takes the one that lasts", async () => {
    const draft = await flowOf([{ stays: [stay("intake_call", 28, 28, "evaluation"), stay("evaluation", 28)] }]);
    expect(at(draft, 4)).toEqual({ evaluation: 1 });
  });

  it("names every stage of the model and every end, whether anybody is there or not", async () => {
    const draft = await flowOf([{ stays: [stay("middle", 0)] }]);
    expect(Object.keys(countsOf(figureIn(draft, "state-at-week-26")))).toEqual([
      ...sixStages.stages.map(({ code }) => code),
      "completed",
      "left",
      "unknown",
    ]);
  });

  it("counts two episodes of one client as two of one unit", async () => {
    const own = { client_id: "c" };
    const draft = await flowOf([
      { stays: [stay("middle", 0)], episode: own },
      { stays: [stay("middle", 0)], episode: own },
    ]);
    expect(told(figureIn(draft, "state-at-week-4"))).toMatchObject({ total: { count: 2, units: 1 } });
  });
});

describe("P3.9 how often episodes went back", () => {
  const back = (...stages: readonly string[]): Course => ({
    stays: stages.map((stage, place) =>
      place === stages.length - 1
        ? stay(stage, place * 10)
        : stay(stage, place * 10, place * 10 + 10, stages[place + 1] ?? ""),
    ),
  });

  it("P3.5 counts moves to a stage that stands before, and not those on again from there", async () => {
    const draft = await flowOf([
      back("intake_call", "evaluation", "goal_setting"),
      back("goal_setting", "middle", "goal_setting", "middle"),
      back("middle", "reaching_goals", "middle", "reaching_goals", "goal_setting"),
      back("middle", "goal_setting", "middle", "goal_setting", "middle", "goal_setting"),
    ]);
    expect(countsOf(figureIn(draft, "returns"))).toEqual({ none: 1, once: 1, more: 2 });
  });

  it("leaves out episodes with one stay, and stays after the as-of day", async () => {
    const draft = await flowOf([back("middle"), back("goal_setting", "middle", "goal_setting")], day(15));
    expect(countsOf(figureIn(draft, "returns"))).toEqual({ none: 1, once: 0, more: 0 });
  });

  it("takes the same stage after a time in none for going back, and without one for the same stay", async () => {
    const draft = await flowOf([
      { stays: [stay("middle", 0, 10, "moved"), stay("middle", 60)] },
      { stays: [{ ...stay("middle", 0, 10, "moved") }, stay("middle", 10)] },
    ]);
    expect(countsOf(figureIn(draft, "returns"))).toEqual({ none: 1, once: 1, more: 0 });
  });
});

describe("P7.2 expected days in a stage during the first year", () => {
  const daysIn = (draft: DraftQuestion, stage: string) => told(figureIn(draft, `days-in-first-year:${stage}`));

  it("is the mean of all who began a year ago, 0 for those who were never in it", async () => {
    const draft = await flowOf([
      { stays: [stay("intake_call", 0, 10, "evaluation"), stay("evaluation", 10, 50, "moved")] },
      { stays: [stay("intake_call", 0, 20, "moved")] },
      { stays: [stay("intake_call", 0, 30, "moved")] },
    ]);
    expect(daysIn(draft, "intake_call")).toMatchObject({ of: { count: 3 }, mean: 20 });
    // t.test(c(40, 0, 0))$conf.int in R is -44.04 to 70.70, cut to the scale.
    expect(daysIn(draft, "evaluation")).toMatchObject({ values: [40, 0, 0], lower: 0, upper: expect.closeTo(70.7, 2) });
    expect(daysIn(draft, "middle")).toMatchObject({ mean: 0 });
  });

  it("adds up several stays, and counts no day before the opening or after 364", async () => {
    const draft = await flowOf([
      {
        stays: [
          stay("goal_setting", -5, 5, "middle"),
          stay("middle", 5, 15, "goal_setting"),
          stay("goal_setting", 15, 20, "middle"),
          stay("middle", 20),
        ],
      },
    ]);
    expect(daysIn(draft, "goal_setting")).toMatchObject({ values: [10] });
    expect(daysIn(draft, "middle")).toMatchObject({ values: [10 + 364 - 20] });
  });

  it("counts clients who share a person, and episodes of one client, once", async () => {
    const own = { client_id: "c" };
    const draft = await flowOf([
      { stays: [stay("middle", 0, 10, "moved")], episode: own },
      { stays: [stay("middle", 0, 30, "moved")], episode: own },
      { stays: [stay("middle", 0, 50, "moved")] },
    ]);
    expect(daysIn(draft, "middle")).toMatchObject({ of: { count: 2 }, values: [20, 50] });
  });

  it("leaves out who began later, who has no stay on record by then, and whose records end before", async () => {
    const later = { opened_on: day(200), first_contact_on: day(200) };
    const draft = await flowOf([
      { stays: [stay("middle", 200)], episode: later },
      { stays: [] },
      { stays: [{ ...stay("middle", 0), observed_until: day(363) }] },
      { stays: [{ ...stay("middle", 0), observed_until: day(364) }] },
    ]);
    expect(daysIn(draft, "middle")).toMatchObject({ values: [364] });
  });

  it("is absent where nobody began a year ago", async () => {
    const draft = await flowOf([{ stays: [stay("middle", 0)] }], day(363));
    expect(Object.values(draft.groups[0]?.figures ?? {}).filter(({ kind }) => kind === "mean")).toEqual([]);
  });
});

it("of nobody has tables without anybody", async () => {
  const draft = await flowOf([{ stays: [stay("middle", 20)], episode: { opened_on: day(20) } }], day(10));
  expect(draft.groups).toHaveLength(1);
  expect(at(draft, 0)).toEqual({});
  expect(countsOf(figureIn(draft, "returns"))).toEqual({ none: 0, once: 0, more: 0 });
});
