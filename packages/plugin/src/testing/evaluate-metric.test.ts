import { describe, expect, it } from "vitest";
import { schemaOf } from "../breathing.fixture.js";
import type { Metric } from "../metric.js";
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
} from "../metrics.js";
import type { Course, CourseEntry, CourseValue } from "./course.js";
import { evaluateMetric } from "./evaluate-metric.js";

const details = schemaOf((value): value is object => value !== undefined);

function valueOf(metric: Metric, course: Course): CourseValue {
  return evaluateMetric({ details, metrics: { metric } }, "metric", course);
}

/** One entry a week, each done. */
function weekly(field: string, values: readonly unknown[]): Course {
  const entries = values.map((value, at): CourseEntry => ({
    day: 7 * at,
    completion: "done",
    details: { [field]: value },
  }));
  return { entries, lasts: 7 * values.length };
}

function of(completions: readonly CourseEntry["completion"][]): Course {
  const entries = completions.map((completion, at) =>
    completion === undefined ? { day: at } : { day: at, completion },
  );
  return { entries, lasts: 30 };
}

const nothing: Course = { entries: [], lasts: 30 };

it("throws on a name that the type does not have, an inherited one too", () => {
  const type = { details, metrics: { anxiety: average("anxiety") } };
  expect(() => evaluateMetric(type, "anxeity", nothing)).toThrow('There is no metric "anxeity". Expected "anxiety".');
  expect(() => evaluateMetric(type, "toString", nothing)).toThrow(RangeError);
});

describe("which entries count", () => {
  const anxiety = average("a", { take: "last" });
  const entry = (day: number, a: unknown): CourseEntry => ({ day, details: { a } });

  it("those up to the last day that is seen, in the order of their days", () => {
    expect(valueOf(anxiety, { entries: [entry(9, 3), entry(2, 5), entry(11, 1)], lasts: 10 })).toBe(3);
  });

  it("of one day, in the order given", () => {
    expect(valueOf(anxiety, { entries: [entry(5, 3), entry(5, 4)], lasts: 10 })).toBe(4);
    expect(valueOf(anxiety, { entries: [entry(5, 4), entry(5, 3)], lasts: 10 })).toBe(3);
  });

  it("those whose details have the field: not missing, not null, not inherited, of its type, whatever was done", () => {
    const without = [{}, { a: null }, { a: "7" }, { a: Number.NaN }, undefined, null, "a", [7], { b: 7 }];
    for (const each of without) {
      const entries = [
        { day: 1, completion: "not_done" as const, details: { a: 2 } },
        { day: 2, details: each },
      ];
      expect(valueOf(anxiety, { entries, lasts: 10 })).toBe(2);
    }
    expect(valueOf(average("toString"), weekly("a", [7]))).toBeUndefined();
  });

  it("a late report counts as of the day of the end", () => {
    const late: Course = { entries: [{ day: 12, completion: "done" }], ends: 10, lasts: 20 };
    expect(valueOf(timeToFirst(), late)).toEqual({ days: 10, outcome: "reached" });
    expect(valueOf(count(), late)).toBe(1);
  });
});

describe("count", () => {
  it("counts what was done or partly done", () => {
    expect(valueOf(count(), of(["done", "partly", "not_done", undefined]))).toBe(2);
    expect(valueOf(count(), nothing)).toBe(0);
  });
});

describe("share", () => {
  it.each([
    ["first", false],
    ["last", true],
    ["most", true],
    ["mean", 0.5],
  ] as const)("takes the %s", (take, expected) => {
    expect(valueOf(share("x", { take }), weekly("x", [false, true, false, true]))).toBe(expected);
    expect(valueOf(share("x", { take }), nothing)).toBeUndefined();
  });

  it("is no once every answer was no", () => {
    expect(valueOf(share("x", { take: "most" }), weekly("x", [false, false]))).toBe(false);
    expect(valueOf(share("x"), weekly("x", [false, null, 1]))).toBe(0);
  });
});

describe("choices", () => {
  const levels = ["a", "b", "c"];

  it.each([
    ["first", "b"],
    ["last", "a"],
    ["most", "b"],
  ] as const)("takes the %s", (take, expected) => {
    expect(valueOf(choices("x", levels, { take }), weekly("x", ["b", "c", "b", "a"]))).toBe(expected);
    expect(valueOf(choices("x", levels, { take }), nothing)).toBeUndefined();
  });

  it("takes of equals the one listed first, and what is not listed as other, after the rest", () => {
    const most = choices("x", levels, { take: "most" });
    expect(valueOf(most, weekly("x", ["c", "b"]))).toBe("b");
    expect(valueOf(most, weekly("x", ["z", "c"]))).toBe("c");
    expect(valueOf(most, weekly("x", ["z", "y", "c"]))).toBe("other");
    expect(valueOf(choices("x", levels), weekly("x", ["a", "z"]))).toBe("other");
    expect(valueOf(choices("x", levels), weekly("x", ["a", 3]))).toBe("a");
  });

  it("where a level is called other, it stands where it is listed", () => {
    const most = choices("x", ["other", "a"], { take: "most" });
    expect(valueOf(most, weekly("x", ["a", "z"]))).toBe("other");
  });
});

describe("average", () => {
  it.each([
    ["first", 4],
    ["last", 3],
    ["most", 8],
    ["mean", 5],
  ] as const)("takes the %s", (take, expected) => {
    expect(valueOf(average("x", { take }), weekly("x", [4, 8, 3]))).toBe(expected);
    expect(valueOf(average("x", { take }), nothing)).toBeUndefined();
  });

  it("counts a value beyond the range as its nearer end, before it takes the mean", () => {
    expect(valueOf(average("x"), weekly("x", [400, 0]))).toBe(5);
    expect(valueOf(average("x", { range: [2, 4] }), weekly("x", [-100, 3]))).toBe(2.5);
  });
});

describe("change", () => {
  it("is the last less the first, each within the range", () => {
    expect(valueOf(change("x"), weekly("x", [8, 1, 3]))).toBe(-5);
    expect(valueOf(change("x"), weekly("x", [-4, 99]))).toBe(10);
    expect(valueOf(change("x"), weekly("x", [5, null, 5]))).toBe(0);
  });

  it("needs two entries with the field", () => {
    expect(valueOf(change("x"), weekly("x", [8, null]))).toBeUndefined();
    expect(valueOf(change("x"), nothing)).toBeUndefined();
  });
});

describe("furthestStep", () => {
  it("is the furthest, whatever followed, and never what is no step", () => {
    expect(valueOf(furthestStep("x", [1, 2, 3]), weekly("x", [1, 2, 1, 9, "3"]))).toBe(2);
    expect(valueOf(furthestStep("x", ["low", "high"]), weekly("x", ["high", "low"]))).toBe("high");
    expect(valueOf(furthestStep("x", [1]), weekly("x", [9]))).toBeUndefined();
    expect(valueOf(furthestStep("x", [1]), nothing)).toBeUndefined();
  });
});

describe("timeAtStep", () => {
  const steps = timeAtStep("x", [1, 2, 3]);

  it("adds up the days from an entry at the step to the next; the last step's days are censored while it goes on", () => {
    expect(valueOf(steps, weekly("x", [1, 1, 2, 1]))).toEqual([
      { step: 1, days: 21, ended: false },
      { step: 2, days: 7, ended: true },
    ]);
  });

  it("the last step lasts until the intervention ends, if that is seen", () => {
    expect(valueOf(steps, { ...weekly("x", [1, 2]), ends: 10 })).toEqual([
      { step: 1, days: 7, ended: true },
      { step: 2, days: 3, ended: true },
    ]);
    expect(valueOf(steps, { ...weekly("x", [1, 2]), ends: 15 })).toEqual([
      { step: 1, days: 7, ended: true },
      { step: 2, days: 7, ended: false },
    ]);
  });

  it("next is the next entry with the field; one that is no step ends the step before", () => {
    expect(valueOf(steps, weekly("x", [1, null, 2]))).toEqual([
      { step: 1, days: 14, ended: true },
      { step: 2, days: 7, ended: false },
    ]);
    expect(valueOf(steps, weekly("x", [1, 9]))).toEqual([{ step: 1, days: 7, ended: true }]);
  });

  it("a step that was left on the day it came counts, with 0 days", () => {
    const entries = [1, 2].map((x) => ({ day: 0, details: { x } }));
    expect(valueOf(steps, { entries, ends: 4, lasts: 9 })).toEqual([
      { step: 1, days: 0, ended: true },
      { step: 2, days: 4, ended: true },
    ]);
    expect(valueOf(steps, nothing)).toEqual([]);
  });
});

describe("dose", () => {
  it("counts practices, practices a week up to the last entry of any kind, and the minutes of practices", () => {
    const entries: readonly CourseEntry[] = [
      { day: 0, completion: "done", details: { minutes: 10 } },
      { day: 7, completion: "partly", details: { minutes: 5 } },
      { day: 14, completion: "done" },
      { day: 21, completion: "not_done", details: { minutes: 60 } },
    ];
    const course = { entries, lasts: 70 };
    expect(valueOf(dose({ minutes: "minutes" }), course)).toEqual({ practices: 3, perWeek: 1, minutes: 15 });
    expect(valueOf(dose(), course)).toEqual({ practices: 3, perWeek: 1 });
  });

  it("takes a week at least, and knows no minutes where none are recorded", () => {
    expect(valueOf(dose({ minutes: "m" }), of(["done", "done"]))).toEqual({ practices: 2, perWeek: 2 });
    expect(valueOf(dose({ minutes: "m" }), nothing)).toEqual({ practices: 0, perWeek: 0 });
  });
});

describe("adherence", () => {
  it("counts done whole and partly half, of what was reported on", () => {
    expect(valueOf(adherence(), of(["done", "partly", "not_done", "not_done", undefined]))).toBe(0.375);
    expect(valueOf(adherence(), of(["not_done"]))).toBe(0);
    expect(valueOf(adherence(), of([undefined]))).toBeUndefined();
  });
});

describe("clocks", () => {
  it("without a condition, run until the first practice", () => {
    expect(valueOf(timeToFirst(), of([undefined, "not_done", "partly", "done"]))).toEqual({
      days: 2,
      outcome: "reached",
    });
    expect(valueOf(timeToFirst(), of(["done"]))).toEqual({ days: 0, outcome: "reached" });
  });

  it("stay open while the intervention goes on, and end with it", () => {
    expect(valueOf(timeToFirst(), nothing)).toEqual({ days: 30, outcome: "open" });
    expect(valueOf(timeToFirst(), { ...nothing, ends: 12 })).toEqual({ days: 12, outcome: "ended" });
    expect(valueOf(timeToFirst(), { ...nothing, ends: 31 })).toEqual({ days: 30, outcome: "open" });
  });

  it("with a condition, run until the first entry for which it holds", () => {
    const day = (when: Parameters<typeof milestoneClock>[0]) =>
      valueOf(milestoneClock(when), weekly("x", ["7", null, 2, 5, 9]));
    expect(day({ field: "x", is: 5 })).toEqual({ days: 21, outcome: "reached" });
    expect(day({ field: "x", is: "7" })).toEqual({ days: 0, outcome: "reached" });
    expect(day({ field: "x", atLeast: 5 })).toEqual({ days: 21, outcome: "reached" });
    expect(day({ field: "x", atMost: 5 })).toEqual({ days: 14, outcome: "reached" });
    expect(day({ field: "x", atLeast: 10 })).toEqual({ days: 35, outcome: "open" });
  });

  it("may ask for what was done, which partly done is not", () => {
    const entries = (["partly", "done"] as const).map((completion, at) => ({ day: at, completion, details: { x: 3 } }));
    const when = { field: "x", is: 3 };
    expect(valueOf(milestoneClock(when), { entries, lasts: 9 })).toEqual({ days: 0, outcome: "reached" });
    expect(valueOf(milestoneClock({ ...when, done: true }), { entries, lasts: 9 })).toEqual({
      days: 1,
      outcome: "reached",
    });
  });
});
