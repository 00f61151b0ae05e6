import { afterEach, describe, expect, it } from "vitest";
import type { Dataset } from "@rapport/dataset";
import type { DraftFigure } from "@rapport/disclosure";
import { countsOf as partsOf, told } from "../counted.fixture.js";
import { practiceOf } from "../practice.fixture.js";
import { outcomeChange } from "./outcome-change.js";

type Row = Readonly<Record<string, string>>;

const done = { closed_on: "2026-05-01", closure: "completed" };
const stages = (id: string) => [
  { episode_id: id, stage: "evaluation", entered_on: "2026-01-01", left_on: "2026-01-20", exit: "goal_setting" },
  { episode_id: id, stage: "goal_setting", entered_on: "2026-01-20" },
];
const phq = (episode_id: string, taken_on: string, score: number, more: Row = {}) => ({
  episode_id,
  instrument: "phq-9",
  taken_on,
  score: String(score),
  ...more,
});

let opened: Dataset | undefined;
afterEach(() => opened?.close());

async function figures(
  episodes: readonly Row[],
  measures: readonly Row[],
  more: Readonly<Record<string, readonly Row[]>> = {},
) {
  const ids = episodes.map((row) => row["episode_id"] ?? "");
  opened = await practiceOf(episodes, { stages: ids.flatMap(stages), measures, ...more });
  const draft = await outcomeChange(opened);
  return (name: string): DraftFigure | undefined => draft.groups[0]?.figures[name];
}

describe("outcome change", () => {
  it("P3.2 evaluation is not therapy: the score before treatment is the last one up to its first day", async () => {
    const figure = await figures(
      [{ episode_id: "a", ...done }],
      [phq("a", "2026-01-02", 20), phq("a", "2026-01-20", 15), phq("a", "2026-02-10", 12), phq("a", "2026-04-20", 5)],
    );
    expect(told(figure("change"))).toMatchObject({ values: [-10], of: { count: 1, units: 1 }, range: [-27, 27] });
  });

  describe("P3.2 where sessions are kept, the score before treatment is the last one up to its first session", () => {
    const session = (held_on: string, more: Row = {}) => ({
      session_id: held_on,
      episode_id: "a",
      held_on,
      format: "individual",
      modality: "office",
      attendance: "attended",
      ...more,
    });
    /** The first stage of treatment is entered on 20 January; scores follow on the days after. */
    const changeWith = async (...sessions: readonly Row[]) => {
      const scores = [phq("a", "2026-01-02", 20), phq("a", "2026-01-26", 15), phq("a", "2026-02-20", 12)];
      const last = phq("a", "2026-04-20", 5);
      const figure = await figures([{ episode_id: "a", ...done }], [...scores, last], { sessions });
      const change = told(figure("change"));
      return change && "values" in change ? change.values : undefined;
    };

    it("on its day as well, and not up to a later one", async () => {
      expect(await changeWith(session("2026-01-26"), session("2026-02-02"))).toEqual([-10]);
      expect(await changeWith(session("2026-01-25"), session("2026-02-02"))).toEqual([-15]);
    });

    it("a session of the evaluation is none of treatment, nor is one that was missed", async () => {
      expect(await changeWith(session("2026-01-19"), session("2026-01-27"))).toEqual([-10]);
      const missed = session("2026-01-22", { attendance: "no_show" });
      expect(await changeWith(missed, session("2026-01-27"))).toEqual([-10]);
    });

    it("a first one on record more than 28 days later is hardly the first: then the stage's first day counts", async () => {
      expect(await changeWith(session("2026-02-17"))).toEqual([-10]);
      expect(await changeWith(session("2026-02-18"))).toEqual([-15]);
      expect(await changeWith()).toEqual([-15]);
    });
  });

  it("an end score is taken in the last 28 days of a completed episode, or after it", async () => {
    const figure = await figures(
      [
        { episode_id: "a", ...done },
        { episode_id: "b", ...done },
        { episode_id: "c", ...done },
      ],
      ["a", "b", "c"]
        .map((id) => phq(id, "2026-01-10", 20))
        .concat([phq("a", "2026-04-02", 10), phq("b", "2026-04-03", 10), phq("c", "2026-06-01", 10)]),
    );
    expect(partsOf(figure("started"))).toEqual({ scored: 2, completed: 1, left_early: 0, open: 0 });
  });

  it("the last score of a client who left early is not an end score, nor is one of an open episode", async () => {
    const figure = await figures(
      [{ episode_id: "a", closed_on: "2026-05-01", closure: "stopped_attending" }, { episode_id: "b" }],
      [phq("a", "2026-01-10", 20), phq("a", "2026-05-01", 3), phq("b", "2026-01-10", 20), phq("b", "2026-05-01", 3)],
    );
    expect(partsOf(figure("started"))).toEqual({ scored: 0, completed: 0, left_early: 1, open: 1 });
    expect(figure("change")).toBeUndefined();
  });

  it("P3.6 a booster session's score never takes the place of the end score", async () => {
    const session = { session_id: "s", episode_id: "a", held_on: "2026-06-10", format: "individual" };
    const figure = await figures(
      [{ episode_id: "a", ...done }],
      [phq("a", "2026-01-10", 20), phq("a", "2026-05-01", 8), phq("a", "2026-06-10", 16)],
      { sessions: [{ ...session, modality: "office", attendance: "attended", booster: "yes" }] },
    );
    expect(told(figure("change"))).toMatchObject({ values: [-12] });
  });

  it("P3.6 without a score at the end, that of a booster session is no end score either, and no score before treatment", async () => {
    const session = {
      session_id: "s",
      episode_id: "a",
      format: "individual",
      modality: "office",
      attendance: "attended",
    };
    const booster = { ...session, held_on: "2026-05-20", booster: "yes" };
    const late = [phq("a", "2026-05-20", 3), phq("a", "2026-05-25", 2)];
    const unscored = await figures([{ episode_id: "a", ...done }], [phq("a", "2026-01-10", 20), ...late], {
      sessions: [booster],
    });
    expect(partsOf(unscored("started"))).toEqual({ scored: 0, completed: 1, left_early: 0, open: 0 });
    const only = await figures([{ episode_id: "a", ...done }], late, { sessions: [booster] });
    expect(only("started")).toBeUndefined();
  });

  it("partners are two people of one unit, and their scores are not mixed", async () => {
    const figure = await figures(
      [{ episode_id: "a", ...done }],
      [
        phq("a", "2026-01-10", 20, { person_id: "p" }),
        phq("a", "2026-01-10", 6, { person_id: "q" }),
        phq("a", "2026-05-01", 10, { person_id: "p" }),
        phq("a", "2026-05-01", 8, { person_id: "q" }),
      ],
      {
        people: [{ person_id: "p" }, { person_id: "q" }],
        members: [
          { client_id: "a", person_id: "p" },
          { client_id: "a", person_id: "q" },
        ],
      },
    );
    expect(told(figure("change"))).toMatchObject({ values: [-10, 2], of: { count: 2, units: 1 } });
  });

  it("who never came to treatment has no score before it", async () => {
    opened = await practiceOf([{ episode_id: "a", ...done }], {
      stages: [
        { episode_id: "a", stage: "evaluation", entered_on: "2026-01-01", left_on: "2026-05-01", exit: "completed" },
      ],
      measures: [phq("a", "2026-01-10", 20), phq("a", "2026-05-01", 3)],
    });
    expect((await outcomeChange(opened)).groups).toEqual([]);
  });

  it("P7.3 reliable change follows the instrument's direction and the practice's own spread", async () => {
    const before = [10, 14, 18, 22];
    const after = [4, 14, 27, 21];
    const ids = ["a", "b", "c", "d"];
    const figure = await figures(
      ids.map((episode_id) => ({ episode_id, ...done })),
      ids.flatMap((id, at) => [
        { ...phq(id, "2026-01-10", before[at] ?? 0), instrument: "core-10" },
        { ...phq(id, "2026-05-01", after[at] ?? 0), instrument: "core-10" },
      ]),
    );
    // sd(c(10, 14, 18, 22)) = 5.163978; 1.96 * sqrt(2) * 5.163978 * sqrt(1 - .90) = 4.5264. Lower is better in CORE-10.
    expect(told(figure("sd"))).toEqual({ values: before, of: { count: 4, units: 4 } });
    expect(partsOf(figure("reliable"))).toEqual({ improved: 1, unchanged: 2, deteriorated: 1 });
  });

  it("without a reliability or published points nothing is said of reliable change, until the practice sets one", async () => {
    opened = await practiceOf(
      [
        { episode_id: "a", ...done },
        { episode_id: "b", ...done },
      ],
      {
        stages: ["a", "b"].flatMap(stages),
        measures: ["a", "b"].flatMap((id, at) =>
          [phq(id, "2026-01-10", 20 + at), phq(id, "2026-05-01", 3)].map((row) => ({ ...row, instrument: "csi-16" })),
        ),
      },
    );
    const names = async (options = {}) =>
      Object.keys((await outcomeChange(opened as Dataset, options)).groups[0]?.figures ?? {});
    const always = [
      "started",
      "change",
      "score:evaluation",
      "score:goal_setting",
      "sd",
      "scores:before",
      "sides:before",
      "scores:after",
      "sides:after",
    ];
    expect(await names()).toEqual(always);
    const own = { reliabilities: { "csi-16": { value: 0.84, source: "our own retest" } } };
    expect(await names(own)).toEqual([...always, "reliable", "recovery", "by:regression", "by:half-deviation"]);
  });

  it("P7.3 published points decide where no reliability is confirmed, and a cut-off tells who recovered", async () => {
    // PHQ-9 in NHS Talking Therapies: a change of 6 points or more is reliable, 10 or more is the clinical range.
    const scores = {
      recovered: [15, 9],
      improvedOnly: [20, 14],
      fiveIsTooFew: [14, 9],
      worse: [10, 16],
      wasNeverIll: [9, 3],
      becameIll: [4, 10],
      same: [5, 5],
    };
    const ids = Object.keys(scores);
    const figure = await figures(
      ids.map((episode_id) => ({ episode_id, ...done })),
      Object.entries(scores).flatMap(([id, [before = 0, after = 0]]) => [
        phq(id, "2026-01-10", before),
        phq(id, "2026-05-01", after),
      ]),
    );
    expect(partsOf(figure("reliable"))).toEqual({ improved: 3, unchanged: 2, deteriorated: 2 });
    expect(partsOf(figure("recovery"))).toEqual({
      clinical_recovered: 1,
      clinical_improved: 1,
      clinical_unchanged: 1,
      clinical_deteriorated: 1,
      other_improved: 1,
      other_unchanged: 1,
      other_deteriorated: 1,
    });
  });

  it("where a higher score is better, the clinical range is below the cut-off", async () => {
    const csi = (id: string, day: string, score: number) => ({ ...phq(id, day, score), instrument: "csi-16" });
    opened = await practiceOf(
      ["a", "b"].map((episode_id) => ({ episode_id, ...done })),
      {
        stages: ["a", "b"].flatMap(stages),
        measures: [
          csi("a", "2026-01-10", 30),
          csi("a", "2026-05-01", 70),
          csi("b", "2026-01-10", 60),
          csi("b", "2026-05-01", 62),
        ],
      },
    );
    const own = { reliabilities: { "csi-16": { value: 0.95, source: "our own retest" } } };
    const draft = await outcomeChange(opened, own);
    // CSI-16: under 51.5 is distress (Funk & Rogge 2007). SD 21.2, so that 13.1 points are reliable.
    expect(Object.entries(partsOf(draft.groups[0]?.figures["recovery"])).filter(([, count]) => count > 0)).toEqual([
      ["clinical_recovered", 1],
      ["other_unchanged", 1],
    ]);
  });

  it("a published reliability that is unconfirmed is not used", async () => {
    const scores = [20, 22, 24, 40, 45, 50];
    const ids = ["a", "b", "c"];
    const figure = await figures(
      ids.map((episode_id) => ({ episode_id, ...done })),
      ids.flatMap((id, at) => [
        { ...phq(id, "2026-01-10", scores[at] ?? 0), instrument: "csi-16" },
        { ...phq(id, "2026-05-01", scores[at + 3] ?? 0), instrument: "csi-16" },
      ]),
    );
    expect(told(figure("change"))).toMatchObject({ of: { count: 3 }, range: [-81, 81] });
    expect(figure("reliable")).toBeUndefined();
  });

  it.each(["gbo", "gas", "sdi-2"])("%s has no score of a person, so nothing is averaged", async (instrument) => {
    const rows = [phq("a", "2026-01-10", 1), phq("a", "2026-05-01", 2)].map((row) => ({ ...row, instrument }));
    const figure = await figures([{ episode_id: "a", ...done }], rows);
    expect(figure("started")).toBeUndefined();
  });
});
