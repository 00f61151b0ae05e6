import type { PluginIssue } from "./issue.js";

/** An object with readable fields. By shape, since a plug-in can come from another copy of any library. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `"a", "b" or "c"`. */
export function listed(values: readonly (string | number)[]): string {
  const quoted = values.map((value) => JSON.stringify(value));
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}

/** Issues unless the value is a text with something in it. */
export function textIssues(value: unknown, path: string): readonly PluginIssue[] {
  if (typeof value !== "string") return [{ code: "wrong-type", path, message: "Expected a text." }];
  return value.trim() === "" ? [{ code: "empty", path, message: "Expected a text that is not empty." }] : [];
}

/** Issues unless the value is one of the allowed. */
export function oneOfIssues(value: unknown, path: string, allowed: readonly string[]): readonly PluginIssue[] {
  if (allowed.some((known) => known === value)) return [];
  return [{ code: "unknown-value", path, message: `Expected ${listed(allowed)}.` }];
}

/** Issues unless the value is a list with something in it and nothing twice. */
export function listIssues(value: unknown, path: string): readonly PluginIssue[] {
  if (!Array.isArray(value)) return [{ code: "wrong-type", path, message: "Expected a list." }];
  if (value.length === 0) return [{ code: "empty", path, message: "Expected at least one." }];
  return value.flatMap((entry, at): readonly PluginIssue[] =>
    value.findIndex((earlier) => Object.is(earlier, entry)) < at
      ? [{ code: "repeated-value", path: `${path}[${at}]`, message: "Expected each value once." }]
      : [],
  );
}
