import type { Stays } from "../life-table/stays.js";
import { ofEach } from "./courses.js";
import type { Courses } from "./courses.js";
import type { EntryValue } from "./entry-values.js";

/** The ways in which a course leaves off waiting: it is a competing exit to end first. */
export const clockExits = ["reached", "ended"] as const;

interface Stay {
  readonly unit: number;
  readonly days: number;
  /** -1 while it lasts. */
  readonly exit: number;
}

/** In one order for the same stays, so that what is summed does not hang on that of the records; those that last stand last. */
function inOrder(one: Stay, other: Stay): number {
  const exits = (one.exit < 0 ? Infinity : one.exit) - (other.exit < 0 ? Infinity : other.exit);
  return one.unit - other.unit || one.days - other.days || (Number.isNaN(exits) ? 0 : exits);
}

/** As life tables take them: the courses of one unit are not independent. `undefined` where there are none. */
function staysOf(given: readonly Stay[]): Stays | undefined {
  if (given.length === 0) return undefined;
  const stays = given.toSorted(inOrder);
  return {
    unit: Uint32Array.from(stays, ({ unit }) => unit),
    cluster: Int32Array.from(stays, ({ unit }) => unit),
    entry: new Int32Array(stays.length),
    days: Int32Array.from(stays, ({ days }) => days),
    exit: Int32Array.from(stays, ({ exit }) => exit),
  };
}

/**
 * The days from each course's start until the first entry that is `meant`. `exit` is a place in `clockExits`. Courses of which
 * it is not known when they ended are left out.
 */
export function clockStays(courses: Courses, meant: (at: number) => boolean): Stays | undefined {
  const { unit, until, ended, dated, entries } = courses;
  const reached = ofEach(courses, (_, first, end) => {
    for (let at = first; at < end; at += 1) if (meant(at)) return entries.day[at] ?? NaN;
    return NaN;
  });
  const stays: Stay[] = [];
  reached.forEach((day, course) => {
    if (dated[course] !== 1) return;
    const isReached = !Number.isNaN(day);
    stays.push({
      unit: unit[course] ?? 0,
      days: isReached ? day : (until[course] ?? 0),
      exit: isReached ? 0 : ended[course] === 1 ? 1 : -1,
    });
  });
  return staysOf(stays);
}

/**
 * The stays at each of so many steps, one for every course that was at it: the days from an entry at the step to the next entry
 * with the field, added up; while the course is at the step still they are a stay that lasts. A value that is no step, `steps`,
 * ends the step before it.
 */
export function stepStays(courses: Courses, step: EntryValue, steps: number): readonly (Stays | undefined)[] {
  const { unit, until, ended, dated, entries } = courses;
  const stays: Stay[][] = Array.from({ length: steps }, () => []);
  const days = new Float64Array(steps + 1);
  ofEach(courses, (course, first, end) => {
    if (dated[course] !== 1) return 0;
    days.fill(NaN);
    let [at, since] = [-1, 0];
    const leave = (day: number) => {
      if (at >= 0) days[at] = (Number.isNaN(days[at]) ? 0 : (days[at] ?? 0)) + day - since;
    };
    for (let entry = first; entry < end; entry += 1) {
      const next = step(entry);
      if (Number.isNaN(next)) continue;
      const day = entries.day[entry] ?? 0;
      leave(day);
      [at, since] = [next, day];
    }
    leave(until[course] ?? 0);
    stays.forEach((of, place) => {
      const stayed = days[place] ?? NaN;
      if (Number.isNaN(stayed)) return;
      of.push({ unit: unit[course] ?? 0, days: stayed, exit: place === at && ended[course] !== 1 ? -1 : 0 });
    });
    return 0;
  });
  return stays.map(staysOf);
}
