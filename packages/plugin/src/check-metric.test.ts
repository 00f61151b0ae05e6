import { expect, it } from "vitest";
import { checkMetric } from "./check-metric.js";

function found(metric: unknown): readonly (readonly [string, string])[] {
  return checkMetric(metric, "m").map(({ code, path }) => [code, path]);
}

it("refuses a kind that no report knows, and names the kinds there are", () => {
  const [issue] = checkMetric({ kind: "median", field: "anxiety", label: "Anxiety" }, "m");
  expect(issue?.code).toBe("unknown-metric-kind");
  expect(issue?.message).toBe('Expected "count", "share", "choices", "average" or "furthestStep".');
  expect(found({ kind: "toString", label: "x" })).toEqual([["unknown-metric-kind", "m.kind"]]);
  expect(found("count")).toEqual([["wrong-type", "m"]]);
});

it("asks each kind for what it needs", () => {
  expect(found({ kind: "count" })).toEqual([["wrong-type", "m.label"]]);
  expect(found({ kind: "average", label: "A", better: "more", unit: "" })).toEqual([
    ["empty", "m.unit"],
    ["unknown-value", "m.better"],
    ["wrong-type", "m.field"],
    ["unknown-value", "m.take"],
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
