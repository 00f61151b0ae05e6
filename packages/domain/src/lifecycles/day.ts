import { day } from "../records/fields.js";
import type { Issue } from "./decider.js";
import { fits } from "./events/field-schemas.js";
import { finding } from "./rule.js";
import type { RuleId } from "./rules.js";

/** Whether a text is a day of the calendar, written as in ISO 8601: `2026-02-28`. */
export function isDay(text: string): boolean {
  return fits(day, text);
}

/** Days in order: the day exists, and is not before an earlier one. ISO days sort as text. */
export function dayIssue(rule: RuleId, path: string, on: string, notBefore?: string): Issue | undefined {
  if (!isDay(on)) return finding(rule, "not-a-day", path, "A day of the calendar is written like 2026-03-31.");
  if (notBefore === undefined || on >= notBefore) return undefined;
  return finding(rule, "day-goes-back", path, "The day is on or after the last one recorded.");
}
