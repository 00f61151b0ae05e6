import type { Condition } from "../condition.js";
import type { DoseMetric, TimeAtStepMetric } from "../metric.js";
import { isNumber } from "../shape.js";
import type { ClockValue, DoseValue, StepTime } from "./course.js";
import { holds } from "./holds.js";
import { isPractice, valuesOf } from "./seen-course.js";
import type { SeenCourse } from "./seen-course.js";

export function timesOf(
  { entries, until, ended }: SeenCourse,
  { field, steps }: TimeAtStepMetric,
): readonly StepTime[] {
  const values = valuesOf(entries, field);
  const stays = values.map(({ day, value }, at) => {
    const next = values[at + 1];
    return { step: value, days: (next?.day ?? until) - day, ended: next !== undefined || ended };
  });
  return steps.flatMap((step): readonly StepTime[] => {
    const spent = stays.filter((stay) => stay.step === step);
    if (spent.length === 0) return [];
    const days = spent.reduce((sum, stay) => sum + stay.days, 0);
    return [{ step, days, ended: spent.every((stay) => stay.ended) }];
  });
}

export function doseOf({ entries }: SeenCourse, { minutes }: DoseMetric): DoseValue {
  const practices = entries.filter(isPractice);
  const weeks = Math.max(1, (entries.at(-1)?.day ?? 0) / 7);
  const amounts = minutes === undefined ? [] : valuesOf(practices, minutes).map(({ value }) => value);
  const spent = amounts.filter(isNumber);
  return {
    practices: practices.length,
    perWeek: practices.length / weeks,
    ...(spent.length > 0 && { minutes: spent.reduce((sum, each) => sum + each, 0) }),
  };
}

/** Done counts whole, partly done half. */
export function adherenceOf({ entries }: SeenCourse): number | undefined {
  const reported = entries.filter(({ completion }) => completion !== undefined);
  if (reported.length === 0) return undefined;
  const weights = reported.map((entry) => (entry.completion === "done" ? 1 : isPractice(entry) ? 0.5 : 0));
  return weights.reduce<number>((sum, each) => sum + each, 0) / reported.length;
}

export function clockOf({ entries, until, ended }: SeenCourse, when: Condition | undefined): ClockValue {
  const first = entries.find((entry) => (when === undefined ? isPractice(entry) : holds(when, entry)));
  if (first !== undefined) return { days: first.day, outcome: "reached" };
  return { days: until, outcome: ended ? "ended" : "open" };
}
