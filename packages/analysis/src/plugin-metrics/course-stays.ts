import { sortStays } from "../life-table/sort-stays.js";
import type { Stays } from "../life-table/stays.js";
import { ofEach } from "./courses.js";
import type { Courses } from "./courses.js";
import type { EntryValue } from "./entry-values.js";

/** The ways in which a course leaves off waiting: it is a competing exit to end first. */
export const clockExits = ["reached", "ended"] as const;

/**
 * One stay for each course with `days`, which are NaN for the others; the courses of one unit are not independent. What is
 * summed does not hang on the order of the records. `undefined` where there are none.
 */
function staysOf(courses: Courses, given: Float64Array, exitOf: (course: number) => number): Stays | undefined {
  const count = given.reduce((sum, each) => (Number.isNaN(each) ? sum : sum + 1), 0);
  if (count === 0) return undefined;
  const [unit, days, exit] = [new Uint32Array(count), new Int32Array(count), new Int32Array(count)];
  let next = 0;
  for (let course = 0; course < given.length; course += 1) {
    const each = given[course] ?? NaN;
    if (Number.isNaN(each)) continue;
    unit[next] = courses.unit[course] ?? 0;
    days[next] = each;
    exit[next] = exitOf(course);
    next += 1;
  }
  return sortStays({ unit, cluster: new Int32Array(unit), days, exit });
}

/**
 * The days from each course's start until the first entry that is `meant`. `exit` is a place in `clockExits`. Courses of which
 * it is not known when they ended are left out.
 */
export function clockStays(courses: Courses, meant: (at: number) => boolean): Stays | undefined {
  const { until, ended, dated, entries } = courses;
  const reached = ofEach(courses, (_, first, end) => {
    for (let at = first; at < end; at += 1) if (meant(at)) return entries.day[at] ?? NaN;
    return NaN;
  });
  const isReached = (course: number) => !Number.isNaN(reached[course]);
  const days = ofEach(courses, (course) => {
    if (dated[course] !== 1) return NaN;
    return (isReached(course) ? reached[course] : until[course]) ?? NaN;
  });
  return staysOf(courses, days, (course) => (isReached(course) ? 0 : ended[course] === 1 ? 1 : -1));
}

/**
 * The stays at each of so many steps, one for every course that was at it: the days from an entry at the step to the next entry
 * with the field, added up; while the course is at the step still they are a stay that lasts. A value that is no step, `steps`,
 * ends the step before it.
 */
export function stepStays(courses: Courses, step: EntryValue, steps: number): readonly (Stays | undefined)[] {
  const { until, ended, dated, entries } = courses;
  const days = Array.from({ length: steps + 1 }, () => new Float64Array(courses.unit.length).fill(NaN));
  const add = (course: number, place: number, more: number) => {
    const of = days[place];
    if (of) of[course] = (Number.isNaN(of[course]) ? 0 : (of[course] ?? 0)) + more;
  };
  // Where each course is at the end.
  const last = ofEach(courses, (course, first, end) => {
    if (dated[course] !== 1) return NaN;
    let [place, since] = [-1, 0];
    for (let at = first; at < end; at += 1) {
      const next = step(at);
      if (Number.isNaN(next)) continue;
      const day = entries.day[at] ?? 0;
      add(course, place, day - since);
      [place, since] = [next, day];
    }
    add(course, place, (until[course] ?? 0) - since);
    return place;
  });
  return days
    .slice(0, steps)
    .map((of, place) => staysOf(courses, of, (course) => (last[course] === place && ended[course] !== 1 ? -1 : 0)));
}
