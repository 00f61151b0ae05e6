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
  shareWhere,
  timeAtStep,
  timeToFirst,
} from "@rapport/plugin";
import type { InterventionType, Metric } from "@rapport/plugin";
import { evaluateMetric } from "@rapport/plugin/testing";
import type { ClockValue, CourseValue, DoseValue, StepTime } from "@rapport/plugin/testing";
import type { DraftFigure } from "@rapport/disclosure";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBins, endsOf } from "../figures/bins.js";
import { minuteBins, perWeekBins } from "./bins.js";
import { told } from "../counted.fixture.js";
import { practiceWith, typeWith } from "./courses.fixture.js";
import { pluginMetrics } from "./plugin-metrics.js";
import { asOf, courses } from "./random-courses.fixture.js";
import type { RandomCourse } from "./random-courses.fixture.js";
import { expectedMean, expectedMedian, expectedRow, expectedShares } from "./reference.fixture.js";
import type { Evaluated } from "./reference.fixture.js";

const levels = ["b", "a", "B"] as const;
const steps = ["1", 1, "b", 2.5, 0] as const;
const range = [-1, 5] as const;

/** Every kind of metric, with every take, of one field. */
const metricsOf = (field: string): Readonly<Record<string, Metric>> => ({
  count: count(),
  shareFirst: share(field, { take: "first" }),
  shareLast: share(field, { take: "last" }),
  shareMost: share(field, { take: "most" }),
  shareMean: share(field),
  choiceFirst: choices(field, levels, { take: "first" }),
  choiceLast: choices(field, levels, { take: "last" }),
  choiceMost: choices(field, levels, { take: "most" }),
  choiceOther: choices(field, ["other", ...levels], { take: "most" }),
  averageFirst: average(field, { take: "first", range }),
  averageLast: average(field, { take: "last", range }),
  averageMost: average(field, { take: "most", range }),
  averageMean: average(field, { take: "mean", range }),
  change: change(field, { range }),
  averageWhere: average(field, { range, when: { field: "another", is: true } }),
  averageLastDone: average(field, { take: "last", range, when: { field, atMost: 3, done: true } }),
  changeWhere: change(field, { range, when: { field, atLeast: 0 } }),
  shareWhereFirst: shareWhere({ field, is: "b" }, { take: "first" }),
  shareWhereLast: shareWhere({ field, is: true, done: true }, { take: "last" }),
  shareWhereMost: shareWhere({ field, is: 1 }, { take: "most" }),
  shareWhereMean: shareWhere({ field, atLeast: 2 }),
  furthest: furthestStep(field, steps),
  times: timeAtStep(field, steps),
  dose: dose({ minutes: field }),
  adherence: adherence(),
  first: timeToFirst(),
  firstTrue: timeToFirst({ when: { field, is: true } }),
  firstText: timeToFirst({ when: { field, is: "1", done: true } }),
  clock: milestoneClock({ field, is: 1 }),
  clockAtLeast: milestoneClock({ field, atLeast: 2, done: true }),
  clockAtMost: milestoneClock({ field, atMost: 1 }),
});

const placeIn = (ends: readonly number[], value: number) => ends.filter((end) => value >= end).length;

// The kind of the metric says what the reference makes of a course.
const isDose = (value: CourseValue): value is DoseValue => typeof value === "object" && "perWeek" in value;
const isClock = (value: CourseValue): value is ClockValue => typeof value === "object" && "outcome" in value;
const isTimes = (value: CourseValue): value is readonly StepTime[] => Array.isArray(value);

function choicePlace(listed: readonly string[], value: CourseValue): number | undefined {
  if (typeof value !== "string") return undefined;
  return listed.includes(value) ? listed.indexOf(value) : listed.length;
}

function expectMean(figure: DraftFigure | undefined, own: readonly Evaluated<CourseValue>[], scale = 1): void {
  const { n, mean } = expectedMean(own);
  if (mean === undefined) expect(figure).toBeUndefined();
  else expect(told(figure)).toMatchObject({ of: { count: n, units: n }, mean: expect.closeTo(scale * mean, 9) });
}

function expectTimes(name: string, figures: Figures, own: readonly Evaluated<CourseValue>[]): void {
  steps.forEach((step, at) => {
    const stays = own.flatMap(({ client, value }) =>
      isTimes(value) ? value.filter((stay) => stay.step === step).map((stay) => ({ client, value: stay })) : [],
    );
    const figure = figures[`metric ${name} ${at}`];
    if (stays.length === 0) expect(figure).toBeUndefined();
    else expect(told(figure)).toMatchObject(expectedMedian(stays));
  });
}

function expectClock(figure: DraftFigure | undefined, own: readonly Evaluated<CourseValue>[]): void {
  const stays = own.flatMap(({ client, value }) => {
    if (!isClock(value)) return [];
    const { days, outcome } = value;
    return [{ client, value: outcome === "open" ? { days } : { days, exit: outcome } }];
  });
  if (figure?.kind !== "lifeTable") throw new TypeError("A clock is a life table.");
  expect(figure.rows.length).toBeGreaterThan(0);
  const days = figure.rows.map(({ day }) => day);
  expect(told(figure)).toMatchObject({
    start: { count: stays.length },
    rows: days.map((day, at) => expectedRow(stays, days[at - 1] ?? -1, day)),
  });
}

type Figures = Readonly<Record<string, DraftFigure>>;

function compare(name: string, metric: Metric, figures: Figures, own: readonly Evaluated<CourseValue>[]): void {
  const figure = figures[`metric ${name}`];
  const expectShares = (places: number, placeOf: (value: CourseValue) => number | undefined, part = "") =>
    expect(told(figures[`metric ${name}${part}`])).toMatchObject(expectedShares(own, places, placeOf));
  switch (metric.kind) {
    case "count":
      expectShares(countBins.length, (value) => placeIn(endsOf(countBins), Number(value)));
      return;
    case "share":
    case "shareWhere":
      if (metric.take === "mean") expectMean(figure, own, 100);
      else expectShares(2, (value) => (value === undefined ? undefined : value === true ? 0 : 1));
      return;
    case "choices": {
      const listed = metric.levels ?? [];
      expectShares(listed.includes("other") ? listed.length : listed.length + 1, (value) => choicePlace(listed, value));
      return;
    }
    case "average":
    case "change":
      expectMean(figure, own);
      return;
    case "adherence":
      expectMean(figure, own, 100);
      return;
    case "furthestStep":
      expectShares(steps.length, (value) =>
        value === undefined ? undefined : steps.findIndex((step) => step === value),
      );
      return;
    case "timeAtStep":
      expectTimes(name, figures, own);
      return;
    case "dose": {
      const place = (ends: readonly number[], value: number | undefined) =>
        value === undefined ? undefined : placeIn(ends, value);
      expectShares(7, (value) => (isDose(value) ? place(endsOf(countBins), value.practices) : NaN), " practices");
      expectShares(5, (value) => (isDose(value) ? place(endsOf(perWeekBins), value.perWeek) : NaN), " perWeek");
      expectShares(5, (value) => (isDose(value) ? place(endsOf(minuteBins), value.minutes) : NaN), " minutes");
      return;
    }
    case "timeToFirst":
    case "milestoneClock":
      expectClock(figure, own);
      return;
    default: {
      const unreachable: never = metric;
      return unreachable;
    }
  }
}

function evaluated(type: InterventionType, name: string, random: readonly RandomCourse[]) {
  return random.flatMap(({ row, course }) =>
    course ? [{ client: row.client, value: evaluateMetric(type, name, course) }] : [],
  );
}

describe("metrics in SQL", () => {
  it("P7.8 are what the reference makes of each course, whatever the records hold", async () => {
    await fc.assert(
      fc.asyncProperty(courses, async ({ field, random }) => {
        const type = typeWith(metricsOf(field));
        const dataset = await practiceWith(
          random.map(({ row }) => row),
          asOf,
        );
        const { groups } = await pluginMetrics(dataset, { plugins: [type] });
        dataset.close();
        const figures = groups[0]?.figures ?? {};
        fc.pre(random.some(({ course }) => course !== undefined));
        for (const [name, metric] of Object.entries(type.metrics)) {
          compare(name, metric, figures, evaluated(type, name, random));
        }
      }),
      { numRuns: 10 },
    );
  });
});
