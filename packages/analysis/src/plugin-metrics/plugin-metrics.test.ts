import {
  adherence,
  average,
  change,
  choices,
  count,
  dose,
  furthestStep,
  milestoneClock,
  share,
  timeAtStep,
  timeToFirst,
} from "@rapport/plugin";
import type { Metric } from "@rapport/plugin";
import { describe, expect, it } from "vitest";
import { filledOf, told } from "../counted.fixture.js";
import { practiceWith, typeWith } from "./courses.fixture.js";
import type { CourseRow, EntryRow } from "./courses.fixture.js";
import { pluginMetrics } from "./plugin-metrics.js";

/** A type's draft, by the names of its figures. */
async function figuresOf(metrics: Readonly<Record<string, Metric>>, courses: readonly CourseRow[], asOf?: string) {
  const dataset = await practiceWith(courses, asOf);
  const { groups } = await pluginMetrics(dataset, { plugins: [typeWith(metrics)] });
  dataset.close();
  return groups[0]?.figures ?? {};
}

/** The draft of one metric. */
async function draftOf(metric: Metric, courses: readonly CourseRow[], asOf?: string) {
  return (await figuresOf({ metric }, courses, asOf))["metric metric"];
}

const january = (day: number) => `2026-01-${String(day).padStart(2, "0")}`;

/** Entries on 1, 2, 3… January, done, with these details. */
const daily = (...details: readonly unknown[]): readonly EntryRow[] =>
  details.map((each, at) => ({ on: january(at + 1), completion: "done", details: each }));

const courseOf = (...details: readonly unknown[]): CourseRow => ({ entries: daily(...details) });

describe("courses of an intervention type", () => {
  it("P7.8 are told by their status as of the day of the report", async () => {
    const courses = [
      { to: "2026-02-01" },
      { to: "2026-02-01", status: "stopped" },
      { to: "2026-05-01" },
      {},
      { from: "2026-04-01" },
    ];
    expect(filledOf((await figuresOf({}, courses, "2026-03-01"))["courses"])).toEqual({
      completed: 1,
      stopped: 1,
      ongoing: 2,
    });
  });

  it("do not count where they did not take place or are an error of the record", async () => {
    const courses = [{ status: "not-done" }, { status: "entered-in-error" }, { status: "on-hold" }];
    expect(told((await figuresOf({}, courses))["courses"])).toMatchObject({ total: { count: 1, units: 1 } });
  });

  it("of types that nobody has, or that are not given, are left out", async () => {
    const dataset = await practiceWith([{ type: "unknown" }]);
    expect(await pluginMetrics(dataset, { plugins: [typeWith({})] })).toEqual({
      question: "pluginMetrics",
      groups: [],
      expected: ["breathing"],
    });
    dataset.close();
  });

  it("P3.9 two courses of one client are two courses of one unit", async () => {
    const figures = await figuresOf({ practices: count() }, [{ client: "a" }, { client: "a" }, {}]);
    expect(told(figures["courses"])).toMatchObject({ total: { count: 3, units: 2 } });
    expect(told(figures["metric practices"])).toMatchObject({
      total: { count: 3, units: 2 },
      parts: expect.arrayContaining([{ code: "0", count: 3, units: 2 }]),
    });
  });
});

describe("counted levels", () => {
  it("count: practices are what was done or partly done, in fixed bins, courses without any among them", async () => {
    const entries = ["done", "partly", "not_done", ""].map((completion) => ({ on: january(1), completion }));
    expect(filledOf(await draftOf(count(), [{ entries }, {}, courseOf({})]))).toEqual({ "0": 1, "1": 1, "2-3": 1 });
  });

  it("entries after the as-of day do not count, and the day is that of the report", async () => {
    const entries = [
      { on: "2026-01-05", reported: "2026-03-02", completion: "done" },
      { on: "2026-01-06", reported: "2026-03-01", completion: "done" },
    ];
    expect(filledOf(await draftOf(count(), [{ entries }], "2026-03-01"))).toEqual({ "1": 1 });
  });

  it("share: of the first, the last or any entry that has the field", async () => {
    const courses = [
      courseOf({}, { agreed: true }, { agreed: false }),
      courseOf({ agreed: "yes" }),
      courseOf({ agreed: false }),
    ];
    expect(filledOf(await draftOf(share("agreed", { take: "first" }), courses))).toEqual({ yes: 1, no: 1 });
    expect(filledOf(await draftOf(share("agreed", { take: "last" }), courses))).toEqual({ no: 2 });
    expect(filledOf(await draftOf(share("agreed", { take: "most" }), courses))).toEqual({ yes: 1, no: 1 });
  });

  it("entries stand in the order of the days on which they were reported, or given where no report came", async () => {
    const entries = [
      { on: "2026-01-01", reported: "2026-01-09", details: { agreed: true } },
      { on: "2026-01-05", details: { agreed: false } },
    ];
    expect(filledOf(await draftOf(share("agreed", { take: "last" }), [{ entries }]))).toEqual({ yes: 1 });
  });

  it("entries of one day stand in the order in which they were given, then of their identifiers", async () => {
    const reported = "2026-01-09";
    const entries = [
      { on: "2026-01-05", reported, details: { agreed: false } },
      { on: "2026-01-05", reported, details: { agreed: true } },
      { on: "2026-01-04", reported, details: { agreed: false } },
    ];
    const courses = [{ entries }];
    expect(filledOf(await draftOf(share("agreed", { take: "first" }), courses))).toEqual({ no: 1 });
    expect(filledOf(await draftOf(share("agreed", { take: "last" }), courses))).toEqual({ yes: 1 });
  });

  it("choices: what is not listed is other; of equals the one listed first is the most", async () => {
    const levels = choices("topic", ["desire", "shame"], { take: "most" });
    const courses = [
      courseOf({ topic: "shame" }, { topic: "desire" }),
      courseOf({ topic: "shame" }, { topic: "shame" }, { topic: "desire" }),
      courseOf({ topic: "x" }, { topic: "y" }, { topic: "desire" }),
      courseOf({ topic: 1 }),
    ];
    expect(filledOf(await draftOf(levels, courses))).toEqual({ desire: 1, shame: 1, other: 1 });
  });

  it("choices: a level that is called other takes in what is not listed", async () => {
    const figure = await draftOf(choices("topic", ["other", "shame"], { take: "last" }), [
      courseOf({ topic: "other" }),
      courseOf({ topic: "x" }),
    ]);
    expect(told(figure)).toMatchObject({
      parts: [
        { code: "other", count: 2 },
        { code: "shame", count: 0 },
      ],
    });
  });

  it("furthestStep: the furthest counts, whatever followed, and what is no step does not", async () => {
    const courses = [
      courseOf({ step: 1 }, { step: 3 }, { step: 2 }),
      courseOf({ step: "3" }),
      courseOf({ step: 9 }, { step: 1 }),
    ];
    expect(filledOf(await draftOf(furthestStep("step", [1, 2, 3]), courses))).toEqual({ "1": 1, "3": 1 });
  });

  it("dose: practices, practices a week from the start to the last entry, and minutes of practices", async () => {
    const entries = [
      { on: "2026-01-08", completion: "done", details: { minutes: 20 } },
      { on: "2026-01-10", completion: "not_done", details: { minutes: 500 } },
      { on: "2026-01-29", completion: "partly", details: { minutes: 10 } },
    ];
    const figures = await figuresOf({ much: dose({ minutes: "minutes" }) }, [{ entries }, {}]);
    expect(filledOf(figures["metric much practices"])).toEqual({ "0": 1, "2-3": 1 });
    // 2 practices in 28 days: exactly 1/2 a week.
    expect(filledOf(figures["metric much perWeek"])).toEqual({ "under-0.5": 1, "0.5-1": 1 });
    expect(filledOf(figures["metric much minutes"])).toEqual({ "30-60": 1 });
  });
});

describe("means", () => {
  const anxiety = (take: "first" | "last" | "most" | "mean") => average("anxiety", { take });
  const two = [courseOf({ anxiety: 8 }, { anxiety: 9 }, { anxiety: 4 }), courseOf({ anxiety: 2 })];

  it("average: over courses, of the first, last, largest or mean value", async () => {
    expect(told(await draftOf(anxiety("first"), two))).toMatchObject({
      mean: 5,
      of: { count: 2, units: 2 },
      range: [0, 10],
    });
    expect(told(await draftOf(anxiety("last"), two))).toMatchObject({ mean: 3 });
    expect(told(await draftOf(anxiety("most"), two))).toMatchObject({ mean: 5.5 });
    expect(told(await draftOf(anxiety("mean"), two))).toMatchObject({ mean: 4.5 });
  });

  it("average: a value beyond the scale counts as its nearer end", async () => {
    const courses = [courseOf({ anxiety: 1000 }), courseOf({ anxiety: -1000 }), courseOf({ anxiety: 2 })];
    expect(told(await draftOf(anxiety("last"), courses))).toMatchObject({ mean: 4 });
  });

  it("a client's courses count once, by their mean, with the t interval over clients", async () => {
    const courses = [
      { client: "a", ...courseOf({ anxiety: 2 }) },
      { client: "a", ...courseOf({ anxiety: 4 }) },
      courseOf({ anxiety: 5 }),
      courseOf({ anxiety: 7 }),
    ];
    // qt(0.975, 2) * sd(c(3, 5, 7)) / sqrt(3) = 4.302653 * 2 / 1.732051 = 4.968275 to either side of 5.
    expect(told(await draftOf(anxiety("last"), courses))).toMatchObject({
      values: [3, 5, 7],
      of: { count: 3, units: 3 },
      lower: expect.closeTo(0.031725, 5),
      upper: expect.closeTo(9.968275, 5),
    });
  });

  it("share: the mean of a course's entries, in percent so that the airlock prints more than tenths", async () => {
    const courses = [courseOf({ agreed: true }, { agreed: false }, {}), courseOf({ agreed: true })];
    // (50 + 100) / 2, and an interval far beyond the scale.
    expect(told(await draftOf(share("agreed"), courses))).toMatchObject({
      values: [50, 100],
      lower: 0,
      upper: 100,
      range: [0, 100],
    });
  });

  it("change: last minus first of courses with two entries; two people can differ by twice the scale", async () => {
    const courses = [
      courseOf({ anxiety: 8 }, {}, { anxiety: 3 }),
      courseOf({ anxiety: 2 }),
      courseOf({ anxiety: 1 }, { anxiety: 4 }),
    ];
    expect(told(await draftOf(change("anxiety"), courses))).toMatchObject({ values: [-5, 3], range: [-10, 10] });
  });

  it("adherence: of what was reported on, done counts whole and partly done half", async () => {
    const entries = ["done", "partly", "not_done", ""].map((completion) => ({ on: january(1), completion }));
    expect(told(await draftOf(adherence(), [{ entries }, {}]))).toMatchObject({ values: [50] });
  });

  it("does not exist where no course has a value", async () => {
    expect(await draftOf(anxiety("last"), [courseOf({})])).toBeUndefined();
  });
});

describe("times", () => {
  it("timeAtStep: days to the next entry, added up; the last step lasts until the end, or is censored", async () => {
    const figures = await figuresOf({ stay: timeAtStep("step", [1, 2]) }, [
      // 1 from day 0 to 4 and from day 9 to 19, 2 from day 4 to 9.
      {
        to: "2026-01-20",
        entries: [
          { on: "2026-01-01", details: { step: 1 } },
          { on: "2026-01-05", details: { step: 2 } },
          { on: "2026-01-10", details: { step: 1 } },
        ],
      },
      { entries: [{ on: "2026-01-01", details: { step: 2 } }] },
      { to: "2026-01-31", entries: [{ on: "2026-01-01", details: { step: 1 } }] },
    ]);
    // Two courses were at 1, for 14 and 30 days: half are over by day 14, and 22 is the mean of both.
    expect(told(figures["metric stay 0"])).toMatchObject({ estimate: 22, unitsBelow: 1, unitsAbove: 1 });
    // At 2 one left after 5 days; the other is there still, last seen after 180. Both were there on day 5.
    expect(told(figures["metric stay 1"])).toMatchObject({ estimate: 5, unitsBelow: 1, unitsAbove: 2 });
  });

  const clockCourses: readonly CourseRow[] = [
    { entries: [{ on: "2026-01-04", completion: "done", details: { step: 3 } }] },
    { to: "2026-01-10", entries: [{ on: "2026-01-04", completion: "partly", details: { step: 3 } }] },
    { entries: [{ on: "2026-02-20", completion: "done", details: { step: "3" } }] },
  ];

  it("milestoneClock: reached, ended first as a competing exit, and censored while it goes on", async () => {
    const clock = milestoneClock({ field: "step", is: 3, done: true });
    expect(told(await draftOf(clock, clockCourses))).toMatchObject({
      start: { count: 3, units: 3 },
      exits: [
        { code: "reached", count: 1, units: 1 },
        { code: "ended", count: 1, units: 1 },
      ],
      // 180 days until the as-of day: the grid ends in its 26th week.
      rows: expect.arrayContaining([
        expect.objectContaining({ day: 7, exits: { reached: 1, ended: 0 }, censored: 0 }),
        expect.objectContaining({ day: 14, exits: { reached: 0, ended: 1 }, censored: 0 }),
        expect.objectContaining({ day: 182, exits: { reached: 0, ended: 0 }, censored: 1 }),
      ]),
    });
  });

  it("timeToFirst: without a condition, until the first practice", async () => {
    expect(told(await draftOf(timeToFirst(), clockCourses))).toMatchObject({
      exits: [
        { code: "reached", count: 3 },
        { code: "ended", count: 0 },
      ],
    });
  });

  it("a course that is over on a day that nobody wrote down is not in times", async () => {
    const courses = [{ status: "completed" }, {}];
    expect(told(await draftOf(timeToFirst(), courses))).toMatchObject({ start: { count: 1 } });
    expect(filledOf((await figuresOf({}, courses))["courses"])).toEqual({ completed: 1, ongoing: 1 });
  });
});
