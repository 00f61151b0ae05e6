import type { Issue } from "./decider.js";
import { finding } from "./rule.js";
import type { RuleId } from "./rules.js";

const shape = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a text is a day of the calendar, written as in ISO 8601: `2026-02-28`. */
export function isDay(text: string): boolean {
  if (!shape.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  // A day that does not exist, such as 30 February, is either refused by the parser or moved to the next month.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Days in order: the day exists, and is not before an earlier one. ISO days sort as text. */
export function dayIssue(rule: RuleId, path: string, day: string, notBefore?: string): Issue | undefined {
  if (!isDay(day)) return finding(rule, "not-a-day", path, "A day of the calendar is written like 2026-03-31.");
  if (notBefore === undefined || day >= notBefore) return undefined;
  return finding(rule, "day-goes-back", path, "The day is on or after the last one recorded.");
}
