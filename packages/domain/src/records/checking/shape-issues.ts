import type * as z from "zod/mini";
import { formatPath, printableName } from "./path.js";
import type { Path } from "./path.js";
import type { RecordIssue } from "./record-issue.js";

type ZodIssue = z.core.$ZodIssue;

/** By this word a shape says which of its patterns did not match. */
export const partialDay = "partial-day";

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object with fields",
  record: "an object with fields",
};

/** What zod found, in our words: those of a validator may repeat a value (P1.4). `value` is what was checked. */
export function shapeIssues(found: readonly ZodIssue[], value: unknown, atMost: number): readonly RecordIssue[] {
  return found
    .slice(0, atMost)
    .flatMap((issue) => translated(issue, issue.path.map(step), value))
    .slice(0, atMost);
}

function translated(issue: ZodIssue, path: Path, value: unknown): readonly RecordIssue[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((name) => ({
      code: "unknown-field",
      path: formatPath([...path, name]),
      message: `The field "${printableName(name)}" is not known here.`,
    }));
  }
  const where = formatPath(path);
  if (path.length > 0 && isAbsent(value, path)) {
    return [{ code: "missing-field", path: where, message: "This field is needed." }];
  }
  return [{ ...said(issue), path: where }];
}

function said(issue: ZodIssue): Pick<RecordIssue, "code" | "message"> {
  switch (issue.code) {
    case "invalid_type":
      return { code: "wrong-type", message: `Expected ${kinds[issue.expected] ?? "another kind of value"}.` };
    case "invalid_value":
      return { code: "unknown-code", message: `Expected one of: ${issue.values.join(", ")}.` };
    case "invalid_union":
      return { code: "unknown-code", message: unionMessage(issue) };
    case "too_big":
      if (issue.origin === "string")
        return { code: "too-long", message: `Expected up to ${issue.maximum} characters.` };
      if (issue.origin === "array") return { code: "too-long", message: `Expected up to ${issue.maximum} entries.` };
      return { code: "out-of-range", message: `Expected at most ${issue.maximum}.` };
    case "too_small":
      if (issue.origin === "array") return { code: "too-short", message: `Expected ${issue.minimum} or more entries.` };
      return { code: "out-of-range", message: `Expected at least ${issue.minimum}.` };
    case "invalid_format":
      if (issue.format === "date") return { code: "not-a-day", message: "Expected a day such as 2026-03-31." };
      if (issue.message === partialDay) {
        return {
          code: "not-a-day",
          message: "Expected a day, a month or a year, such as 2026-03-31, 2026-03 or 2026.",
        };
      }
      return { code: "empty", message: "Expected text that is not empty." };
    default:
      return { code: "wrong-type", message: "Expected another kind of value." };
  }
}

function unionMessage(issue: ZodIssue): string {
  const options = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
  return options.length > 0 ? `Expected one of: ${options.join(", ")}.` : "Expected another kind of value.";
}

function isAbsent(value: unknown, path: Path): boolean {
  let at: unknown = value;
  for (const name of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return true;
    at = Reflect.get(at, name);
  }
  return false;
}

function step(key: PropertyKey): string | number {
  return typeof key === "number" ? key : String(key);
}
