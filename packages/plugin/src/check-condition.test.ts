import { expect, it } from "vitest";
import { checkCondition } from "./check-condition.js";

const found = (value: unknown) => checkCondition(value, "when").map(({ code, path }) => [code, path]);

it.each([
  { field: "step", is: 3 },
  { field: "mood", is: "calm" },
  { field: "agreed", is: false, done: true },
  { field: "confidence", atLeast: 0 },
  { field: "anxiety", atMost: 3, done: true },
])("accepts %j", (condition) => {
  expect(found(condition)).toEqual([]);
});

it.each([null, "step", [], 3])("refuses %j, which is no object", (value) => {
  expect(found(value)).toEqual([["wrong-type", "when"]]);
});

it.each([
  { field: "step" },
  { field: "step", is: null },
  { field: "step", is: Number.NaN },
  { field: "step", is: 3, atMost: 3 },
  { field: "step", atLeast: 1, atMost: 3 },
  { field: "step", atLeast: "1" },
  { field: "step", atMost: Number.POSITIVE_INFINITY },
])("refuses %j, which does not ask one thing", (condition) => {
  expect(found(condition)).toEqual([["not-a-condition", "when"]]);
});

it("names the field that is missing, and the one that is meant", () => {
  expect(found({ is: 3 })).toEqual([["wrong-type", "when.field"]]);
  expect(found({ field: " ", is: 3 })).toEqual([["empty", "when.field"]]);
  const [issue] = checkCondition({ field: "step", atleast: 3, is: 1 }, "when");
  expect(issue).toEqual({
    code: "unknown-field",
    path: "when.atleast",
    message: 'There is no field "atleast" here. Did you mean "atLeast"?',
  });
});

it("takes done as true or not at all", () => {
  expect(found({ field: "step", is: 3, done: false })).toEqual([["wrong-type", "when.done"]]);
});
