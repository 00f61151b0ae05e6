import { describe, expect, it } from "vitest";
import { countsOf, filledOf, told } from "../counted.fixture.js";
import { access } from "./access.js";
import { practiceSeen } from "./sessions.fixture.js";
import type { EpisodeRow } from "./sessions.fixture.js";

/** The figures of all first contacts, by their names. */
async function figuresOf(episodes: readonly EpisodeRow[], options?: Parameters<typeof practiceSeen>[1]) {
  const dataset = await practiceSeen(episodes, options);
  const { groups } = await access(dataset);
  dataset.close();
  return groups[0]?.figures ?? {};
}

const scheduled = (held_on: string, attendance: string) => ({ held_on, attendance });

describe("the wait for a first session", () => {
  it("P7.6 lasts from first contact to the first attended session, not to one that was missed", async () => {
    const { toFirstSession } = await figuresOf([
      { sessions: [scheduled("2026-01-03", "no_show"), "2026-01-09", "2026-01-16"] },
    ]);
    expect(told(toFirstSession)).toMatchObject({
      start: { count: 1 },
      rows: [
        { day: 7, exits: { reached: 0 } },
        { day: 14, exits: { reached: 1, ended: 0 }, censored: 0 },
      ],
    });
  });

  it("P3.1 an episode that ends without a session is an exit of its own, and one that is open lasts", async () => {
    const { toFirstSession } = await figuresOf(
      [{ closed: "2026-01-05", closure: "declined" }, { closed: "2026-04-01", closure: "moved" }, {}],
      { asOf: "2026-02-01" },
    );
    // What is closed after the as-of day is open still: 31 days.
    expect(told(toFirstSession)).toMatchObject({
      exits: [
        { code: "reached", count: 0 },
        { code: "ended", count: 1 },
      ],
      rows: [
        { day: 7, exits: { ended: 1 } },
        { day: 14 },
        { day: 21 },
        { day: 28, censored: 0 },
        { day: 42, exits: { reached: 0, ended: 0 }, censored: 2 },
      ],
    });
  });

  it("P3.1 a call in the intake stage is no session; a call in a later stage is one", async () => {
    const call = (held_on: string) => ({ held_on, modality: "phone" });
    const stages = [
      { stage: "intake_call", entered_on: "2026-01-02", left_on: "2026-01-06", exit: "evaluation" },
      { stage: "evaluation", entered_on: "2026-01-06" },
    ];
    const { toFirstSession, attendedShare, modality } = await figuresOf([
      { stages, sessions: [call("2026-01-02"), call("2026-01-05"), call("2026-01-20")] },
      { stages, sessions: [call("2026-01-06")] },
      { stages, sessions: [{ held_on: "2026-01-03", modality: "video" }] },
    ]);
    expect(told(attendedShare)).toMatchObject({ of: { count: 3 }, mean: 100 });
    expect(filledOf(modality)).toEqual({ phone: 2, video: 1 });
    expect(told(toFirstSession)).toMatchObject({ rows: [{ exits: { reached: 2 } }, {}, { exits: { reached: 1 } }] });
  });

  it("P3.1 a call on the day of an intake stage that was left the same day is no session", async () => {
    const { attendedShare, modality } = await figuresOf([
      {
        stages: [
          { stage: "intake_call", entered_on: "2026-01-02", left_on: "2026-01-02", exit: "evaluation" },
          { stage: "evaluation", entered_on: "2026-01-02" },
        ],
        sessions: [{ held_on: "2026-01-02", modality: "phone" }],
      },
    ]);
    expect(attendedShare).toBeUndefined();
    expect(told(modality)).toMatchObject({ total: { count: 0 } });
  });

  it("P3.6 a session after the end, or a booster, is no first session", async () => {
    const { toFirstSession } = await figuresOf([
      { closed: "2026-01-20", sessions: ["2026-01-21"] },
      { closed: "2026-01-20", sessions: [{ held_on: "2026-01-20", booster: "yes" }] },
      { closed: "2026-01-20", sessions: ["2026-01-20"] },
    ]);
    expect(told(toFirstSession)).toMatchObject({
      exits: [
        { code: "reached", count: 1 },
        { code: "ended", count: 2 },
      ],
    });
  });

  it("P7.6 half of all came by a day: those who never will stay among all", async () => {
    const came = (held_on: string): EpisodeRow => ({ sessions: [held_on] });
    const declined: EpisodeRow = { closed: "2026-01-02", closure: "declined" };
    const three = [came("2026-01-05"), came("2026-01-11"), came("2026-01-15")];
    const { "halfCame:first": median } = await figuresOf([...three, declined]);
    // Days 4, 10 and 14; the second of four is half. Fewer than five exits: (4 + 10 + 14) / 3.
    expect(median).toMatchObject({ kind: "position", estimate: 28 / 3 });
    const { "halfCame:first": never } = await figuresOf([...three, declined, declined, declined, declined]);
    expect(never).toMatchObject({ estimate: undefined });
  });

  it("is not told of episodes that began before their records did, whose first sessions are not known (left truncation)", async () => {
    const stages = [{ stage: "evaluation", entered_on: "2026-01-01", observed_from: "2026-03-01" }];
    const { toFirstSession, attendedShare, perEpisode, format, declined } = await figuresOf([
      { stages, sessions: ["2026-03-05", "2026-03-12"], closed: "2026-04-01" },
      { sessions: ["2026-01-05"] },
    ]);
    expect(told(toFirstSession)).toMatchObject({ start: { count: 1 }, exits: [{ count: 1 }, { count: 0 }] });
    expect(told(perEpisode)).toMatchObject({ total: { count: 0 } });
    expect(told(format)).toMatchObject({ total: { count: 1 } });
    // Of their sessions that are recorded it is known what became of them.
    expect(told(attendedShare)).toMatchObject({ of: { count: 2 } });
    expect(told(declined)).toMatchObject({ denominator: { count: 2 } });
  });

  it("begins for those, too, whose episode has not opened by the as-of day", async () => {
    const { toFirstSession } = await figuresOf([{}, { contact: "2026-01-20", opened: "2026-03-01" }], {
      asOf: "2026-02-01",
    });
    expect(told(toFirstSession)).toMatchObject({ start: { count: 2 } });
  });
});

describe("attendance", () => {
  const seen = [
    {
      sessions: [
        "2026-01-02",
        scheduled("2026-01-09", "late_cancelled"),
        scheduled("2026-01-16", "cancelled_by_practice"),
        "2026-01-23",
        scheduled("2026-01-30", "no_show"),
      ],
    },
    { sessions: ["2026-01-05", scheduled("2026-01-12", "cancelled"), scheduled("2026-07-02", "no_show")] },
    { sessions: [] },
  ];

  it("P7.6 is told of all sessions scheduled for a client until the as-of day, each client once", async () => {
    const figures = await figuresOf(seen, { asOf: "2026-06-30" });
    const valuesOf = (name: string) => told(figures[name]);
    // Of five and of two, in percent; nothing is scheduled for the third.
    expect(valuesOf("attendedShare")).toMatchObject({ values: [40, 50], of: { count: 2, units: 2 } });
    expect(valuesOf("cancelledShare")).toMatchObject({ values: [0, 50] });
    expect(valuesOf("missedShare")).toMatchObject({ values: [40, 0] });
    expect(valuesOf("practiceShare")).toMatchObject({ values: [20, 0] });
  });

  it("P1.1 formats and modalities are those of an episode's attended sessions", async () => {
    const together = { format: "conjoint", modality: "video" };
    const { format, modality } = await figuresOf([
      { sessions: [{ held_on: "2026-01-02", ...together }, "2026-01-09"] },
      {
        sessions: [
          { held_on: "2026-01-02", ...together },
          { ...scheduled("2026-01-16", "no_show"), modality: "office" },
        ],
      },
      { sessions: ["2026-01-02", "2026-01-09"] },
      { sessions: [scheduled("2026-01-16", "no_show")] },
    ]);
    expect(countsOf(format)).toEqual({ individual: 1, conjoint: 1, both: 1 });
    expect(countsOf(modality)).toEqual({ office: 1, video: 1, phone: 0, several: 1 });
  });
});

describe("sessions of an episode", () => {
  const weekly = (count: number) =>
    Array.from({ length: count }, (_, at) => new Date(Date.UTC(2026, 0, 2 + 7 * at)).toISOString().slice(0, 10));

  it("P7.6 are counted where it has ended, in bins that are the same for every practice", async () => {
    const ended = [0, 1, 3, 4, 7, 13].map((count) => ({ closed: "2026-05-30", sessions: weekly(count) }));
    const { perEpisode } = await figuresOf([...ended, { sessions: weekly(2) }]);
    expect(countsOf(perEpisode)).toEqual({ "0": 1, "1": 1, "2-3": 1, "4-6": 1, "7-12": 1, "13-24": 1, "25+": 0 });
  });

  it("P3.6 leave boosters out, and those that were not attended", async () => {
    const sessions = [
      "2026-01-02",
      scheduled("2026-01-09", "no_show"),
      "2026-03-01",
      { held_on: "2026-01-20", booster: "yes" },
    ];
    const { perEpisode, spacing } = await figuresOf([{ closed: "2026-01-20", sessions }]);
    expect(filledOf(perEpisode)).toEqual({ "1": 1 });
    expect(filledOf(spacing)).toEqual({});
  });

  it("P7.6 follow one another by so many days: the median from one that was attended to the next that was", async () => {
    const { spacing } = await figuresOf([
      // 7, 14 and 29 days; a session that was cancelled is none.
      { sessions: ["2026-01-01", "2026-01-08", scheduled("2026-01-15", "cancelled"), "2026-01-22", "2026-02-20"] },
      { sessions: ["2026-03-01"] },
      // Sessions of two episodes of one client do not follow one another: 57 days.
      { client: "e1", contact: "2026-04-01", sessions: ["2026-04-02", "2026-05-29"] },
      // Of 7 and 8 days the lower.
      { sessions: ["2026-01-01", "2026-01-08", "2026-01-16"] },
    ]);
    expect(countsOf(spacing)).toEqual({ "7": 1, "8-14": 1, "15-28": 0, "29-56": 0, "57+": 1 });
  });
});

describe("declined first contacts", () => {
  const declined = (reason: string): EpisodeRow => ({
    closed: "2026-01-05",
    closure: "declined",
    more: { decline_reason: reason },
  });

  it("P3.1 are told by reason, those without one among them, and of all first contacts", async () => {
    const figures = await figuresOf([declined("fee"), declined("fee"), declined(""), {}, { closed: "2026-05-01" }]);
    expect(filledOf(figures["declines"])).toEqual({ fee: 2, none: 1 });
    expect(told(figures["declined"])).toMatchObject({ numerator: { count: 3 }, denominator: { count: 5 } });
  });

  it("P3.1 do not count before the day on which they were declined", async () => {
    const figures = await figuresOf([declined("fee")], { asOf: "2026-01-04" });
    expect(told(figures["declined"])).toMatchObject({ numerator: { count: 0 }, denominator: { count: 1 } });
  });
});

describe("months", () => {
  it("P7.6 are the last 24 whole ones before the as-of day and the one that has begun", async () => {
    const days = ["2023-01-31", "2024-02-29", "2024-03-01", "2026-02-28", "2026-03-01", "2026-03-02"];
    const { months } = await figuresOf(
      days.map((contact) => ({ contact })),
      { asOf: "2026-03-01" },
    );
    expect(filledOf(months)).toEqual({ earlier: 2, "2024-03": 1, "2026-02": 1, "2026-03": 1 });
    expect(Object.keys(countsOf(months))).toHaveLength(26);
    expect(months).toMatchObject({ ordered: true });
  });

  it("and declines are all that is told where no sessions are kept", async () => {
    const figures = await figuresOf([{}], { keepsSessions: false });
    expect(Object.keys(figures)).toEqual(["months", "declined", "declines"]);
  });
});

describe("a practice", () => {
  it("that is narrowed to a period has no table by month, in which all other months would be empty", async () => {
    const dataset = await practiceSeen([{}], { keepsSessions: false });
    for (const opened of [{ from: "2026-01-01" }, { to: "2026-01-31" }]) {
      const { groups } = await access({ ...dataset, opened });
      expect(Object.keys(groups[0]?.figures ?? {})).toEqual(["declined", "declines"]);
    }
    dataset.close();
  });

  it("of which nobody had called by the as-of day has no group, and names the one it would have", async () => {
    const dataset = await practiceSeen([{}], { asOf: "2025-12-31" });
    expect(await access(dataset)).toEqual({ question: "access", groups: [], expected: ["all"] });
    dataset.close();
  });

  it("P7.6 counts a client with two episodes twice, as one unit", async () => {
    const { toFirstSession } = await figuresOf([
      { client: "c", closed: "2026-02-01", sessions: ["2026-01-05"] },
      { client: "c", contact: "2026-03-01", sessions: ["2026-03-05"] },
    ]);
    expect(told(toFirstSession)).toMatchObject({ start: { count: 2, units: 1 } });
  });
});
