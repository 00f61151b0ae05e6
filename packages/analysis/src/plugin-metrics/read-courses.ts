import type { Dataset } from "@rapport/dataset";
import { boundsOf } from "../bounds-of.js";
import type { Query } from "../query.js";
import { batchesOf } from "./batches.js";
import type { Courses } from "./courses.js";
import { entriesQuery } from "./entries-query.js";

const courseColumns = ["type", "course", "unit", "status", "until", "ended", "dated"] as const;
const entryColumns = ["type", "course", "day", "completion", "details"] as const;

/** Where the entries of each course begin, both in the same order of courses, and where the last ones end. */
function startsOf(courses: Int32Array, entries: Int32Array): Uint32Array {
  const starts = new Uint32Array(courses.length + 1);
  let at = 0;
  courses.forEach((course, place) => {
    starts[place] = at;
    while (at < entries.length && entries[at] === course) at += 1;
  });
  starts[courses.length] = at;
  return starts;
}

/** Entries are put in order for so many courses at once, for which the engine needs room. */
const mostCourses = 400_000;

/** The courses of each of so many types, none among them. `all` and `details` are the queries of these types. */
export async function readCourses(
  dataset: Dataset,
  { all, details, types }: { readonly all: Query; readonly details: Query; readonly types: number },
): Promise<readonly Courses[]> {
  const ordered = `select * from (${all.sql}) order by type, unit, course`;
  const courses = await dataset.numbers(ordered, courseColumns, all.parameters);
  const bounds = boundsOf(courses.type, types);
  const found: Courses[] = [];
  for (const batch of batchesOf(bounds, mostCourses)) {
    const asked = entriesQuery(all, details, batch);
    const entries = await dataset.numbers(asked.sql, entryColumns, asked.parameters);
    const entryBounds = boundsOf(entries.type, types);
    for (let type = batch.first; type < batch.end; type += 1) {
      const ofType = (column: Int32Array) => column.subarray(bounds[type], bounds[type + 1]);
      const entriesOf = (column: Int32Array) => column.subarray(entryBounds[type], entryBounds[type + 1]);
      found.push({
        unit: Uint32Array.from(ofType(courses.unit)),
        status: ofType(courses.status),
        until: ofType(courses.until),
        ended: ofType(courses.ended),
        dated: ofType(courses.dated),
        from: startsOf(ofType(courses.course), entriesOf(entries.course)),
        entries: {
          day: entriesOf(entries.day),
          completion: entriesOf(entries.completion),
          details: entriesOf(entries.details),
        },
      });
    }
  }
  return found;
}
