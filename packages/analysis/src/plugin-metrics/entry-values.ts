import type { Condition, Range, Take } from "@rapport/plugin";
import { completions } from "./entries-query.js";
import { ofEach } from "./courses.js";
import type { Courses } from "./courses.js";
import type { Column } from "./read-values.js";

/** What an entry has, from its place; NaN where it has none. */
export type EntryValue = (at: number) => number;

const done = completions.indexOf("done");

/** What was asked of the entries' details. */
export function valueIn({ entries: { details } }: Courses, column: Column | undefined): EntryValue {
  return (at) => column?.[details[at] ?? 0] ?? NaN;
}

/** 1 where a condition holds of an entry whose details have its field, else 0; `answers` is what was asked by `answerTo`. */
export function answersIn(courses: Courses, answers: Column | undefined, when: Condition): EntryValue {
  const answer = valueIn(courses, answers);
  if (when.done !== true) return answer;
  const { completion } = courses.entries;
  return (at) => {
    const given = answer(at);
    return given === 1 && completion[at] !== done ? 0 : given;
  };
}

/** A number, which counts as the nearer end of the scale where it lies beyond it. */
export function scaled(value: EntryValue, [least, most]: Range): EntryValue {
  return (at) => Math.min(Math.max(value(at), least), most);
}

/** A value of those entries alone for which an answer is yes. */
export function valueWhere(value: EntryValue, answer: EntryValue): EntryValue {
  return (at) => (answer(at) === 1 ? value(at) : NaN);
}

function firstOf(value: EntryValue, first: number, end: number): number {
  for (let at = first; at < end; at += 1) if (!Number.isNaN(value(at))) return value(at);
  return NaN;
}

function lastOf(value: EntryValue, first: number, end: number): number {
  for (let at = end - 1; at >= first; at -= 1) if (!Number.isNaN(value(at))) return value(at);
  return NaN;
}

function largestOf(value: EntryValue, first: number, end: number): number {
  let largest = NaN;
  for (let at = first; at < end; at += 1) {
    const each = value(at);
    if (!Number.isNaN(each) && !(each <= largest)) largest = each;
  }
  return largest;
}

function meanOf(value: EntryValue, first: number, end: number): number {
  let [sum, count] = [0, 0];
  for (let at = first; at < end; at += 1) {
    const each = value(at);
    if (Number.isNaN(each)) continue;
    sum += each;
    count += 1;
  }
  return count === 0 ? NaN : sum / count;
}

const ways: Readonly<Record<Take, (value: EntryValue, first: number, end: number) => number>> = {
  first: firstOf,
  last: lastOf,
  most: largestOf,
  mean: meanOf,
};

/** The value that stands for each course; NaN where no entry has one. */
export function taken(courses: Courses, value: EntryValue, take: Take): Float64Array {
  const way = ways[take];
  return ofEach(courses, (_, first, end) => way(value, first, end));
}

/** The value, a place below `count`, that most of a course's entries have; of equals, the smallest. */
export function mostFrequent(courses: Courses, value: EntryValue, count: number): Float64Array {
  const times = new Uint32Array(count);
  return ofEach(courses, (_, first, end) => {
    times.fill(0);
    for (let at = first; at < end; at += 1) {
      const place = value(at);
      if (!Number.isNaN(place)) times[place] = (times[place] ?? 0) + 1;
    }
    const most = times.reduce((one, other) => Math.max(one, other), 0);
    return most === 0 ? NaN : times.indexOf(most);
  });
}

/** The last value minus the first, of courses with two entries or more that have one. */
export function changed(courses: Courses, value: EntryValue): Float64Array {
  return ofEach(courses, (_, first, end) => {
    let count = 0;
    for (let at = first; at < end; at += 1) if (!Number.isNaN(value(at))) count += 1;
    return count < 2 ? NaN : lastOf(value, first, end) - firstOf(value, first, end);
  });
}
