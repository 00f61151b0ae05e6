/**
 * The courses of one type as parallel columns, ascending by unit, so that those of one unit follow one another; and their
 * entries likewise, course by course and in their order.
 */
export interface Courses {
  /** The unit of protection that each is of. */
  readonly unit: Uint32Array;
  /** Places in `statuses`. */
  readonly status: Int32Array;
  /** The day of its end, or the last on which it was seen; days are counted from its start. */
  readonly until: Int32Array;
  /** 1 where it has ended. */
  readonly ended: Int32Array;
  /** 0 where it is over, and it is not known when. */
  readonly dated: Int32Array;
  /** Where each one's entries begin, and at the end where the last one's are over. */
  readonly from: Uint32Array;
  readonly entries: Entries;
}

export interface Entries {
  readonly day: Int32Array;
  /** Places in `completions`; -1 where nothing was reported. */
  readonly completion: Int32Array;
  /** The number of what is in the details; 0 without any. */
  readonly details: Int32Array;
}

/** A practice is an entry that was done or partly done, the first two of `completions`. */
export function isPractice({ completion }: Entries, at: number): boolean {
  const place = completion[at] ?? -1;
  return place === 0 || place === 1;
}

/** What each course comes to, from its place and those of its entries. */
export function ofEach(
  { unit, from }: Courses,
  value: (course: number, first: number, end: number) => number,
): Float64Array {
  const values = new Float64Array(unit.length);
  for (let course = 0; course < values.length; course += 1) {
    values[course] = value(course, from[course] ?? 0, from[course + 1] ?? 0);
  }
  return values;
}
