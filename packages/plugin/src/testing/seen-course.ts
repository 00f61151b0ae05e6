import { isObject } from "../shape.js";
import type { Course, CourseEntry } from "./course.js";

/** A course as it is seen on its last day: entries in order, each on a day from its start to its end. */
export interface SeenCourse {
  readonly entries: readonly CourseEntry[];
  /** The day of the end, or the last day that is seen. */
  readonly until: number;
  readonly ended: boolean;
}

/** A value of a field with its entry's day. */
export interface FieldValue {
  readonly day: number;
  readonly value: unknown;
}

export function seenCourse({ entries, ends, lasts }: Course): SeenCourse {
  const ended = ends !== undefined && ends <= lasts;
  const until = Math.max(0, ended ? ends : lasts);
  const seen = entries
    .filter(({ day }) => day <= lasts)
    .toSorted((one, other) => one.day - other.day)
    .map((entry) => ({ ...entry, day: Math.min(Math.max(0, entry.day), until) }));
  return { entries: seen, until, ended };
}

/** Whether an entry is a practice. */
export function isPractice({ completion }: CourseEntry): boolean {
  return completion === "done" || completion === "partly";
}

/** What an entry holds in a field of its own; `undefined` where it is missing or null. */
export function fieldOf({ details }: CourseEntry, field: string): unknown {
  return isObject(details) && Object.hasOwn(details, field) ? (details[field] ?? undefined) : undefined;
}

/** The values of the entries that have a field. */
export function valuesOf(entries: readonly CourseEntry[], field: string): readonly FieldValue[] {
  return entries
    .map((entry) => ({ day: entry.day, value: fieldOf(entry, field) }))
    .filter(({ value }) => value !== undefined);
}
