import { completions } from "./entries-query.js";
import { isPractice, ofEach } from "./courses.js";
import type { Courses } from "./courses.js";
import type { EntryValue } from "./entry-values.js";

const practicesOf = (courses: Courses, first: number, end: number): number => {
  let count = 0;
  for (let at = first; at < end; at += 1) if (isPractice(courses.entries, at)) count += 1;
  return count;
};

/** How many practices each course has, courses without any among them. */
export function practices(courses: Courses): Float64Array {
  return ofEach(courses, (_, first, end) => practicesOf(courses, first, end));
}

/** Each course's practices a week, from its start to its last entry, one week at least. */
export function practicesPerWeek(courses: Courses): Float64Array {
  const { day } = courses.entries;
  return ofEach(courses, (_, first, end) => {
    const last = end > first ? (day[end - 1] ?? 0) : 0;
    return practicesOf(courses, first, end) / Math.max(last / 7, 1);
  });
}

/** All minutes of each course with a practice that has minutes. */
export function practiceMinutes(courses: Courses, minutes: EntryValue): Float64Array {
  return ofEach(courses, (_, first, end) => {
    let sum = NaN;
    for (let at = first; at < end; at += 1) {
      const each = minutes(at);
      if (isPractice(courses.entries, at) && !Number.isNaN(each)) sum = Number.isNaN(sum) ? each : sum + each;
    }
    return sum;
  });
}

const partly = completions.indexOf("partly");

/** How much was done of what was reported of an entry, partly done counting half. */
export function doneShare({ entries: { completion } }: Courses): EntryValue {
  return (at) => {
    const place = completion[at] ?? -1;
    if (place < 0) return NaN;
    return place === 0 ? 1 : place === partly ? 0.5 : 0;
  };
}
