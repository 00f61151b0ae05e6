import type { Check } from "./check.js";
import type { PluginIssue } from "./issue.js";
import { isObject, nameIssues, textIssues } from "./shape.js";

const names = ["field", "is", "atLeast", "atMost", "done"];

function asksOneThing({ is, atLeast, atMost }: Readonly<Record<string, unknown>>): boolean {
  const asked = [is, atLeast, atMost].filter((each) => each !== undefined);
  const bounds = [atLeast, atMost].every((bound) => bound === undefined || Number.isFinite(bound));
  const value = is === undefined || typeof is === "string" || typeof is === "boolean" || Number.isFinite(is);
  return asked.length === 1 && bounds && value;
}

/** Whether a condition names a field and asks one thing of it. */
export const checkCondition: Check = (value, path) => {
  if (!isObject(value)) {
    return [{ code: "wrong-type", path, message: 'Expected a condition, as { field: "step", is: 3 }.' }];
  }
  const issues: PluginIssue[] = [...nameIssues(value, path, names), ...textIssues(value["field"], `${path}.field`)];
  if (!asksOneThing(value)) {
    issues.push({ code: "not-a-condition", path, message: "Expected one of is, atLeast and atMost, with a value." });
  }
  if (value["done"] !== undefined && value["done"] !== true) {
    issues.push({ code: "wrong-type", path: `${path}.done`, message: "Expected true, or nothing." });
  }
  return issues;
};
