import type { Condition } from "../condition.js";
import { isNumber } from "../shape.js";
import type { CourseEntry } from "./course.js";
import { fieldOf } from "./seen-course.js";

/** Whether a condition holds of an entry. */
export function holds(when: Condition, entry: CourseEntry): boolean {
  if (when.done === true && entry.completion !== "done") return false;
  const value = fieldOf(entry, when.field);
  if ("is" in when) return value === when.is;
  if (!isNumber(value)) return false;
  return "atLeast" in when ? value >= when.atLeast : value <= when.atMost;
}
