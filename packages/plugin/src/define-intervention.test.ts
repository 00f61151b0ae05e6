import { describe, expect, it } from "vitest";
import { schemaOf } from "./breathing.fixture.js";
import { defineIntervention } from "./define-intervention.js";
import type { InterventionType } from "./intervention-type.js";
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
} from "./metrics.js";
import { after, agreement } from "./wait.js";

interface Details {
  readonly step: 1 | 2 | 3;
  readonly anxiety?: number | undefined;
  readonly agreed: boolean;
  readonly roadblock: "time" | "pain" | null;
}

const details = schemaOf((value): value is Details => value !== undefined);

const frame = {
  apiVersion: 1,
  code: "example",
  display: "Example",
  description: "An example.",
  audience: ["couple"],
  setting: ["home"],
  physical: "partnered",
  stages: ["middle"],
  details,
  examples: [{ step: 1, anxiety: 4, agreed: true, roadblock: "time" }],
} as const;

describe("defineIntervention", () => {
  it("returns the very object it was given", () => {
    const definition = { ...frame, metrics: {} };
    expect(defineIntervention(definition)).toBe(definition);
  });

  it("accepts metrics whose fields exist and have the right type, optional and nullable ones too", () => {
    const type: InterventionType = defineIntervention({
      ...frame,
      metrics: {
        practices: count({ label: "Practices" }),
        agreed: share("agreed", { label: "Agreed beforehand", better: "higher" }),
        anxiety: average("anxiety", { label: "Anxiety at the last practice", take: "last", better: "lower" }),
        step: furthestStep("step", [1, 2, 3], { label: "Furthest step", labels: { 3: "Third" } }),
        roadblock: choices("roadblock", ["time", "pain"], { label: "Roadblock" }),
      },
    });
    expect(Object.values(type.metrics).map(({ kind }) => kind)).toEqual([
      "count",
      "share",
      "average",
      "furthestStep",
      "choices",
    ]);
  });

  // A mistaken metric is a compile error: each of these lines would fail the type check if it were accepted.
  it.each([
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error the field is misspelt
        anxiety: average("anxeity", { label: "Anxiety" }),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error an average needs a number, and `agreed` is yes or no
        agreed: average("agreed", { label: "Agreed" }),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error a share needs yes or no, and `anxiety` is a number
        anxiety: share("anxiety", { label: "Anxiety" }),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error choices need a text, and `step` is a number
        step: choices("step", ["1"], { label: "Step" }),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error the roadblock "money" is not one that the schema knows
        roadblock: choices("roadblock", ["time", "money"], { label: "Roadblock" }),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error the schema knows no fourth step
        step: furthestStep("step", [1, 2, 3, 4], { label: "Step" }),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error a level in the middle of an order has no mean
        roadblock: choices("roadblock", ["time"], { label: "Roadblock", take: "mean" }),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error a label for a level that is not listed
        roadblock: choices("roadblock", ["time"], { label: "Roadblock", labels: { pain: "Pain" } }),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {},
      // @ts-expect-error an example that the schema would refuse
      examples: [{ step: 4, agreed: true, roadblock: null }],
    }),
    defineIntervention({
      ...frame,
      metrics: {},
      // @ts-expect-error P3.2: no intervention is delivered in evaluation
      stages: ["evaluation"],
    }),
  ])("is identity at run time, whatever the compiler thinks of the definition", ({ code }) => {
    expect(code).toBe("example");
  });
});

describe("the later kinds of metric", () => {
  it("are typed from the schema too", () => {
    const type: InterventionType = defineIntervention({
      ...frame,
      metrics: {
        anxiety: change("anxiety", { better: "lower" }),
        time: timeAtStep("step", [1, 2, 3], { labels: { 1: "First" } }),
        dose: dose({ minutes: "anxiety" }),
        plainDose: dose(),
        done: adherence({ better: "higher" }),
        first: timeToFirst(),
        calm: timeToFirst({ when: { field: "anxiety", atMost: 3 } }),
        calmAtFirst: average("anxiety", { when: { field: "step", is: 1 } }),
        pained: shareWhere({ field: "roadblock", is: "pain" }, { better: "lower" }),
        third: milestoneClock({ field: "step", is: 3, done: true }, { label: "First completed step 3" }),
        published: choices("roadblock"),
      },
      waitsFor: [after("physician-referral"), agreement("agreed")],
      followUps: { anxiety: { kind: "support", suggestion: "Stay at the step." } },
    });
    expect(Object.keys(type.metrics)).toHaveLength(11);
  });

  it.each([
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error the field is misspelt
        anxiety: change("anxeity"),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error minutes are a number, and `agreed` is yes or no
        dose: dose({ minutes: "agreed" }),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error the schema knows no such roadblock
        money: shareWhere({ field: "roadblock", is: "money" }),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error the condition's field is misspelt
        calm: average("anxiety", { when: { field: "stpe", is: 1 } }),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error the schema knows no fourth step
        fourth: milestoneClock({ field: "step", is: 4 }),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error a yes or no has no least
        agreed: timeToFirst({ when: { field: "agreed", atLeast: 1 } }),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {
        // @ts-expect-error the schema knows no such step
        time: timeAtStep("step", [0, 1]),
      },
    }),
    defineIntervention({
      ...frame,
      metrics: {},
      // @ts-expect-error an agreement is a yes-or-no field
      waitsFor: [agreement("anxiety")],
    }),
    defineIntervention({
      ...frame,
      metrics: {},
      // @ts-expect-error no roadblock has this name
      followUps: { money: { kind: "support", suggestion: "Talk." } },
    }),
  ])("refuse what the schema does not have", ({ code }) => {
    expect(code).toBe("example");
  });
});
