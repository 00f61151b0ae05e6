import { expect, it } from "vitest";
import { checkMetric } from "./check-metric.js";

function found(metric: unknown): readonly (readonly [string, string])[] {
  return checkMetric(metric, "m").map(({ code, path }) => [code, path]);
}

it("refuses a kind that no report knows, and names the kinds there are", () => {
  const [issue] = checkMetric({ kind: "median", field: "anxiety", label: "Anxiety" }, "m");
  expect(issue?.code).toBe("unknown-metric-kind");
  expect(issue?.message).toContain(`"count", "share", "shareWhere", "choices", "average", "change", "furthestStep"`);
  expect(found({ kind: "toString", label: "x" })).toEqual([["unknown-metric-kind", "m.kind"]]);
  expect(found("count")).toEqual([["wrong-type", "m"]]);
});

it("asks each kind for what it needs", () => {
  expect(found({ kind: "count", label: "" })).toEqual([["empty", "m.label"]]);
  expect(found({ kind: "dose", minutes: 3, take: "last" })).toEqual([
    ["unknown-field", "m.take"],
    ["wrong-type", "m.minutes"],
  ]);
  expect(found({ kind: "average", label: "A", better: "more", unit: "" })).toEqual([
    ["empty", "m.unit"],
    ["unknown-value", "m.better"],
    ["wrong-type", "m.field"],
    ["unknown-value", "m.take"],
    ["not-a-range", "m.range"],
  ]);
  expect(found({ kind: "choices", label: "A", field: "a", levels: ["x", 1], take: "mean" })).toEqual([
    ["wrong-type", "m.levels[1]"],
    ["unknown-value", "m.take"],
  ]);
  expect(found({ kind: "furthestStep", label: "A", field: "a", steps: [] })).toEqual([["empty", "m.steps"]]);
  expect(found({ kind: "furthestStep", label: "A", field: "a", steps: [1, 1, Number.NaN] })).toEqual([
    ["repeated-value", "m.steps[1]"],
    ["wrong-type", "m.steps[2]"],
  ]);
});

it("refuses a label for a value that is not listed", () => {
  const metric = { kind: "furthestStep", label: "A", field: "a", steps: [1, 2] };
  expect(found({ ...metric, labels: { 1: "One", 2: "Two" } })).toEqual([]);
  expect(found({ ...metric, labels: { 3: "Three" } })).toEqual([["unknown-value", "m.labels.3"]]);
  expect(found({ ...metric, labels: ["One"] })).toEqual([["wrong-type", "m.labels"]]);
});

it("a scale is two ends in order, and not so wide that a number could name somebody", () => {
  const change = { kind: "change", field: "anxiety" };
  expect(found({ ...change, range: [0, 10] })).toEqual([]);
  for (const range of [[10, 0], [0], [0, 10, 20], [0, Number.NaN], ["0", "10"], [0, 9_999_999], undefined]) {
    expect(found({ ...change, range })).toEqual([["not-a-range", "m.range"]]);
  }
});

it("levels are so few that a reader can compare them, and short lines", () => {
  const choices = { kind: "choices", field: "a", take: "last" };
  expect(found({ ...choices, levels: Array.from({ length: 31 }, (_, at) => `level ${at}`) })).toEqual([
    ["too-many-levels", "m.levels"],
  ]);
  expect(found({ ...choices, levels: ["=1+1", "x\ny", "x".repeat(61)] })).toEqual([
    ["not-a-line", "m.levels[0]"],
    ["not-a-line", "m.levels[1]"],
    ["not-a-line", "m.levels[2]"],
  ]);
});

it("a condition names a field and asks one thing of it", () => {
  const clock = (when: unknown) => found({ kind: "milestoneClock", when });
  expect(clock({ field: "step", is: 3, done: true })).toEqual([]);
  expect(clock(undefined)).toEqual([["wrong-type", "m.when"]]);
  expect(clock({ field: "step" })).toEqual([["not-a-condition", "m.when"]]);
  expect(clock({ field: "step", is: 3, atLeast: 2 })).toEqual([["not-a-condition", "m.when"]]);
  expect(clock({ field: "step", atLeast: "2" })).toEqual([["not-a-condition", "m.when"]]);
  expect(clock({ field: "step", is: 3, done: false, than: 2 })).toEqual([
    ["unknown-field", "m.when.than"],
    ["wrong-type", "m.when.done"],
  ]);
  expect(found({ kind: "timeToFirst" })).toEqual([]);
});
