import { defaultPolicy, emptyLedger, release, secretFrom } from "@rapport/disclosure";
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
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftOf } from "../draft-of.js";
import { practiceWith, typeWith } from "./courses.fixture.js";
import type { CourseRow } from "./courses.fixture.js";
import { pluginMetrics } from "./plugin-metrics.js";
import { pluginMetricsResult } from "./plugin-metrics-result.js";
import type { PluginMetricsResult } from "./plugin-metrics-types.js";

const breathing = typeWith({
  practices: count(),
  lastAnxiety: average("anxiety", { take: "last", unit: "0 to 10", better: "lower" }),
  calmer: change("anxiety", { better: "lower" }),
  agreed: share("agreed", { label: "Agreed" }),
  everAgreed: share("agreed", { take: "most" }),
  place: choices("place", ["home", "room"], { take: "last", labels: { home: "At home" } }),
  step: furthestStep("step", [1, 2, 3], { labels: { 1: "First" } }),
  atStep: timeAtStep("step", [1, 2, 3]),
  much: dose({ minutes: "minutes" }),
  did: adherence(),
  begun: timeToFirst(),
  second: milestoneClock({ field: "step", is: 2 }),
});
const rare = typeWith({ practices: count() }, "rare");

const entry = (on: string, step: number, anxiety: number, at: number) => ({
  on,
  completion: step === 2 && at % 2 === 0 ? "partly" : "done",
  details: { step, anxiety, agreed: at % 4 !== 0, place: at % 3 === 0 ? "room" : "home", minutes: 20 },
});

// Eighty clients begin on 1 January with step 1; the first fifty go on to step 2 on day 14, all end on day 28.
const courses = Array.from({ length: 80 }, (_, at): CourseRow => ({
  to: "2026-01-29",
  status: at < 60 ? "completed" : "stopped",
  entries: [entry("2026-01-01", 1, 8, at), ...(at < 50 ? [entry("2026-01-15", 2, 3, at)] : [])],
}));

describe("what intervention types ask to be counted, from rows to result", () => {
  let result: PluginMetricsResult | undefined;
  beforeAll(async () => {
    const dataset = await practiceWith([...courses, { type: "rare" }, { type: "not given" }]);
    const options = { plugins: [breathing, rare] };
    const draft = await pluginMetrics(dataset, options);
    const whole = await draftOf(dataset, [draft], options);
    const secret = secretFrom(new Uint8Array(32).fill(7));
    const { released } = await release(whole, defaultPolicy, emptyLedger, secret, { madeOn: "2026-07-01" });
    dataset.close();
    const answer = released?.questions[0];
    if (answer) result = pluginMetricsResult(answer, { ...options, k: defaultPolicy.k });
  });
  afterAll(() => (result = undefined));

  const metric = (code: string) => result?.types[0]?.metrics.find((each) => each.code === code);
  const figure = (code: string) => metric(code)?.figure;

  it("P7.8 tells of each type with enough behind it, and names the others without a number", () => {
    expect(result).toMatchObject({
      question: "pluginMetrics",
      level: 0.95,
      types: [
        {
          code: "breathing",
          label: "Breathing",
          description: "The client breathes.",
          courses: {
            total: 80,
            parts: [
              { code: "completed", count: 60 },
              { code: "stopped", count: 20 },
              { code: "ongoing", fewerThan: 5 },
            ],
          },
        },
      ],
      withheld: [{ code: "rare", label: "Breathing" }],
    });
    expect(result?.types).toHaveLength(1);
  });

  it("says of each metric what its author does, in the author's order", () => {
    expect(result?.types[0]?.metrics.map(({ code }) => code)).toEqual(Object.keys(breathing.metrics));
    expect(metric("lastAnxiety")).toMatchObject({
      label: "Last anxiety",
      unit: "0 to 10",
      better: "lower",
      metric: "average",
      take: "last",
    });
    expect(metric("practices")).not.toHaveProperty("take");
  });

  it("gives counts as shares of courses, with what a report calls each level", () => {
    expect(figure("practices")).toMatchObject({
      kind: "shares",
      ordered: true,
      shares: {
        total: 80,
        parts: expect.arrayContaining([
          { code: "1", count: 30 },
          { code: "2-3", count: 50 },
        ]),
      },
    });
    expect(figure("place")).toMatchObject({
      ordered: false,
      levels: [
        { code: "home", label: "At home" },
        { code: "room", label: "room" },
        { code: "other", label: "Other" },
      ],
      shares: { parts: [{ count: 55 }, { count: 25 }, { fewerThan: 5 }] },
    });
    expect(figure("step")).toMatchObject({
      ordered: true,
      levels: [{ label: "First" }, { label: "2" }, { label: "3" }],
      shares: { parts: [{ count: 30 }, { count: 50 }, { fewerThan: 5 }] },
    });
    expect(figure("everAgreed")).toMatchObject({
      shares: {
        parts: [
          { code: "yes", count: 60 },
          { code: "no", count: 20 },
        ],
      },
    });
  });

  it("gives means on their scale, to a step that nobody can move them by more than", () => {
    // (50 * 3 + 30 * 8) / 80 = 4.875; one of 80 can move it by 10 / 80, so it is printed in fifths.
    expect(figure("lastAnxiety")).toMatchObject({
      mean: { estimate: 4.8, step: 0.2, n: 80 },
      range: [0, 10],
      share: false,
    });
    // All fifty go from 8 to 3.
    expect(figure("calmer")).toMatchObject({ mean: { estimate: -5, n: 50 }, range: [-10, 10] });
    // 60 of 80 agreed each time; one of 80 can move that by 100 / 80 percent, so it is printed in steps of 2.
    expect(figure("agreed")).toMatchObject({ mean: { estimate: 0.76, step: 0.02 }, range: [0, 1], share: true });
    // 25 of 80 did one of two in part: (25 * 0.75 + 55) / 80 = 0.9219.
    expect(figure("did")).toMatchObject({ mean: { estimate: 0.92 }, share: true });
  });

  it("gives the median days at each step, of those who were there", () => {
    expect(figure("atStep")).toMatchObject({
      kind: "times",
      steps: [
        { code: "1", label: "1", median: { kind: "position", estimate: 14 } },
        { code: "2", median: { estimate: 14 } },
        { code: "3", median: { kind: "withheld" } },
      ],
    });
  });

  it("gives how much there was as three distributions", () => {
    expect(figure("much")).toMatchObject({
      kind: "dose",
      practices: { shares: { total: 80 } },
      // 2 in two weeks, or 1 in the one week that is the least.
      perWeek: { shares: { parts: expect.arrayContaining([{ code: "1-2", count: 80 }]) } },
      minutes: {
        shares: {
          parts: expect.arrayContaining([
            { code: "under-30", count: 30 },
            { code: "30-60", count: 50 },
          ]),
        },
      },
    });
  });

  it("gives how long it took as a curve, in which ending first competes", () => {
    expect(figure("begun")).toMatchObject({ kind: "clock", drawn: false, curve: { points: [{ day: 0 }, { day: 7 }] } });
    const second = figure("second");
    expect(second).toMatchObject({ drawn: true, curve: { exits: [{ code: "reached" }, { code: "ended" }] } });
    if (second?.kind !== "clock") throw new TypeError("A milestone is a clock.");
    const last = second.curve?.points.at(-1);
    // 50 of 80 reached it; the other 30 ended first.
    expect(last).toMatchObject({ day: 28, survival: 0 });
    expect(last?.incidence["reached"]).toBeCloseTo(50 / 80, 12);
    expect(last?.incidence["ended"]).toBeCloseTo(30 / 80, 12);
  });
});
