import type { InterventionType } from "../intervention-type.js";
import { levelsOf } from "../levels.js";
import { listed } from "../shape.js";
import type { Course, CourseEntry, CourseValue } from "./course.js";
import { adherenceOf, clockOf, doseOf, timesOf } from "./course-times.js";
import { averageOf, changeOf, choiceOf, furthestOf, shareOf } from "./course-values.js";
import { isPractice, seenCourse } from "./seen-course.js";

/**
 * What one metric makes of one course, in plain TypeScript: the reference for what a report computes at scale.
 *
 * The value, by kind (n entries have the field; see each metric for what it means):
 *
 * | kind                        | value                                                     | without entries       |
 * | --------------------------- | --------------------------------------------------------- | --------------------- |
 * | count                       | a whole number                                            | 0                     |
 * | share                       | a boolean; 0 to 1 for the mean                            | undefined             |
 * | choices                     | a level, or "other"                                       | undefined             |
 * | average                     | a number within the range                                 | undefined             |
 * | change                      | a number                                                  | undefined, if n is 1 too |
 * | furthestStep                | a step                                                    | undefined             |
 * | timeAtStep                  | for each step it was at, in the steps' order, a StepTime  | []                    |
 * | dose                        | a DoseValue                                               | 0 practices, 0 a week |
 * | adherence                   | 0 to 1, of the entries that are reported                  | undefined             |
 * | timeToFirst, milestoneClock | a ClockValue                                              | "ended" or "open"     |
 *
 * What counts:
 *
 * - Entries after `lasts` do not count, nor does an end after it: the course then goes on.
 * - Entries stand in the order of their days; entries of one day in the order given.
 * - An entry before day 0 counts as of day 0, and one after the end as of the day of the end, since reports can be late.
 * - A metric of a field looks at the entries whose details have it, whatever their completion: not missing, not null, and
 *   of its type. Share: a boolean. Choices: a text. Average, change, minutes, `atLeast` and `atMost`: a finite number.
 *   What has another type counts as missing. `1` and `"1"` are two steps.
 * - Choices: of a text that is no level, "other"; where a level is called "other", it is that level. For `most`, "other"
 *   comes after the levels in a tie unless it is one.
 * - FurthestStep passes over what is no step. TimeAtStep does not: it ends the step before and belongs to none.
 * - TimeAtStep: next is the next entry with the field, so that two of one day are 0 days apart. A course that is at a step
 *   still has `ended: false` for the step, whatever its earlier visits.
 * - Dose: weeks are days from day 0 to the last entry of any kind, by 7, and at least 1; minutes are those of practices.
 * - Clocks: an entry of day 0 is reached after 0 days. An entry on the day of the end is reached.
 *
 * @throws RangeError when the type has no such metric.
 */
export function evaluateMetric(
  type: Pick<InterventionType, "details" | "metrics">,
  name: string,
  course: Course,
): CourseValue {
  const metric = Object.hasOwn(type.metrics, name) ? type.metrics[name] : undefined;
  if (metric === undefined) {
    throw new RangeError(`There is no metric "${name}". Expected ${listed(Object.keys(type.metrics))}.`);
  }
  const seen = seenCourse(course);
  switch (metric.kind) {
    case "count":
      return practicesOf(seen.entries);
    case "share":
      return shareOf(seen.entries, metric);
    case "choices":
      return choiceOf(seen.entries, metric, levelsOf(type, metric) ?? []);
    case "average":
      return averageOf(seen.entries, metric);
    case "change":
      return changeOf(seen.entries, metric);
    case "furthestStep":
      return furthestOf(seen.entries, metric);
    case "timeAtStep":
      return timesOf(seen, metric);
    case "dose":
      return doseOf(seen, metric);
    case "adherence":
      return adherenceOf(seen);
    case "timeToFirst":
    case "milestoneClock":
      return clockOf(seen, metric.when);
    default: {
      const unreachable: never = metric;
      return unreachable;
    }
  }
}

function practicesOf(entries: readonly CourseEntry[]): number {
  return entries.filter(isPractice).length;
}
