import type { Course, CourseEntry } from "@rapport/plugin/testing";
import * as fc from "fast-check";
import type { CourseRow, EntryRow } from "./courses.fixture.js";

/** A course as rows and as the reference takes it; without the latter where it has not begun by the as-of day. */
export interface RandomCourse {
  readonly row: CourseRow & { readonly client: string };
  readonly course?: Course;
}

const begun = Date.UTC(2026, 0, 1);
const isoDay = (day: number) => new Date(begun + 86_400_000 * day).toISOString().slice(0, 10);

const seenUntil = 60;
export const asOf = isoDay(seenUntil);

const value = fc.oneof(
  fc.constantFrom(true, false, null),
  fc.constantFrom("a", "b", "B", "1", "other", "x", "", "true", "'", "ä"),
  fc.integer({ min: -3, max: 8 }),
  fc.constantFrom(1, 2.5, -0.1, 40, 1e21),
  fc.constantFrom([1], { a: 1 }),
);

const field = fc.oneof(
  fc.constantFrom("anxiety", "a/b", "a~1b", "$.a", "'; drop table assignments; --", '"', "0", "__proto__"),
  fc.string({ minLength: 1, maxLength: 5, unit: "grapheme" }),
);

/** Details as JSON text, in which the field may be missing, or all of it be no object. */
const detailsWith = (name: string) =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: value.map((each) => `{"another": true, ${JSON.stringify(name)}: ${JSON.stringify(each)}}`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('{"another": 1}', "[true, 1]", '"text"', "null", `[${JSON.stringify(name)}]`),
    },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

const completion = fc.constantFrom("done", "partly", "not_done", undefined);

interface RandomEntry {
  readonly assigned: number;
  readonly wait: number | undefined;
  readonly completion: CourseEntry["completion"];
  readonly details: string | undefined;
}

const dayOf = ({ assigned, wait = 0 }: RandomEntry) => assigned + wait;

const entryRow = (entry: RandomEntry): EntryRow => ({
  on: isoDay(entry.assigned),
  ...(entry.wait === undefined ? {} : { reported: isoDay(dayOf(entry)) }),
  ...(entry.completion === undefined ? {} : { completion: entry.completion }),
  ...(entry.details === undefined ? {} : { details: entry.details }),
});

function courseEntry(entry: RandomEntry, from: number): CourseEntry {
  const details: unknown = entry.details === undefined ? undefined : JSON.parse(entry.details);
  return {
    day: dayOf(entry) - from,
    ...(entry.completion === undefined ? {} : { completion: entry.completion }),
    ...(details === undefined ? {} : { details }),
  };
}

const entryOf = (name: string): fc.Arbitrary<RandomEntry> =>
  fc.record({
    // Few days, so that entries often fall on one day.
    assigned: fc.constantFrom(-3, 0, 4, 5, 17, 18, 45, 60, 61),
    wait: fc.constantFrom(undefined, undefined, 0, 1, 13),
    completion,
    details: detailsWith(name),
  });

const courseWith = (name: string): fc.Arbitrary<RandomCourse> =>
  fc
    .record({
      client: fc.constantFrom("p", "q", "r", "s", "t", "u", "v", "w"),
      from: fc.integer({ min: 0, max: 65 }),
      lasts: fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }),
      entries: fc.array(entryOf(name), { maxLength: 9 }),
    })
    .map(({ client, from, lasts, entries }): RandomCourse => {
      const row = {
        client,
        from: isoDay(from),
        ...(lasts === undefined ? {} : { to: isoDay(from + lasts) }),
        entries: entries.map(entryRow),
      };
      if (from > seenUntil) return { row };
      // Entries of one day stand in the order in which they were given; their identifiers follow the order of the rows.
      const inOrder = entries.toSorted((one, other) => one.assigned - other.assigned);
      const course = {
        entries: inOrder.map((entry) => courseEntry(entry, from)),
        ...(lasts === undefined ? {} : { ends: lasts }),
        lasts: seenUntil - from,
      };
      return { row, course };
    });

/** Courses of a few clients, and the field that their details have. */
export const courses = field.chain((name) =>
  fc.record({ field: fc.constant(name), random: fc.array(courseWith(name), { minLength: 1, maxLength: 16 }) }),
);
