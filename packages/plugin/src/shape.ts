import type { PluginIssue } from "./issue.js";
import { nearest } from "./spelling.js";

/** An object with readable fields. By shape, since a plug-in can come from another copy of any library. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A number that can be counted with. */
export function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
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

/** Control characters, line ends, and what turns the direction of the text around it. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@]/u;

/**
 * Issues unless the value is one line that can be shown anywhere: no longer than `most`, nothing that cannot be printed,
 * and nothing that a spreadsheet would calculate. Escaping for HTML and SVG is for those who write them.
 */
export function lineIssues(value: unknown, path: string, most: number): readonly PluginIssue[] {
  if (typeof value !== "string") return textIssues(value, path);
  const issue = (message: string): readonly PluginIssue[] => [{ code: "not-a-line", path, message }];
  if (value.trim() === "") return textIssues(value, path);
  if (value.length > most) return issue(`Expected at most ${most} characters.`);
  if (unprintable.test(value)) return issue("Expected one line without control characters.");
  if (formula.test(value.trimStart()))
    return issue("Expected no =, +, - or @ at the beginning: a spreadsheet would calculate it.");
  return [];
}

/** Issues for the names that an object should not have, each with the one that may be meant. */
export function nameIssues(
  value: Readonly<Record<string, unknown>>,
  path: string,
  known: readonly string[],
): readonly PluginIssue[] {
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name): PluginIssue => {
      const meant = nearest(name, known);
      const hint = meant === undefined ? `Expected ${known.join(", ")}.` : `Did you mean "${meant}"?`;
      const where = path === "" ? name : `${path}.${name}`;
      return { code: "unknown-field", path: where, message: `There is no field "${name}" here. ${hint}` };
    });
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
