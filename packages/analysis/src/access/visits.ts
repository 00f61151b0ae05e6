import { sortPart } from "../sort-part.js";
import { formats, modalities, outcomes } from "./levels.js";
import type { Contacts } from "./read-contacts.js";
import type { Sessions } from "./read-sessions.js";

const outcomeNames = Object.keys(outcomes);
const attended = outcomeNames.indexOf("attendedShare");

/** What is known of the sessions of each first contact, as parallel columns with `Contacts`. */
export interface Visits {
  /** Sessions that were scheduled, boosters and what came after the end among them. */
  readonly scheduled: Uint32Array;
  /** Those of them with each outcome, by its place. */
  readonly withOutcome: readonly Uint32Array[];
  /**
   * The days of attended sessions of the episode, ascending from `from` to the next one's: boosters, and what came after the end,
   * are left out, as are those of episodes whose first sessions are not known.
   */
  readonly from: Uint32Array;
  readonly days: Int32Array;
  /** The place of the format or modality that all of these had, the last one where they differ; NaN without any. */
  readonly format: Float64Array;
  readonly modality: Float64Array;
}

/** The place of a thing that can be met several times, or of none of these once another was met. */
function alike(places: Float64Array, at: number, place: number, differing: number): void {
  const before = places[at] ?? NaN;
  if (Number.isNaN(before)) places[at] = place;
  else if (before !== place) places[at] = differing;
}

/** The place of each contact by the row of its episode; -1 where that is none. */
function placesOf({ course }: Contacts): Int32Array {
  let most = -1;
  for (const each of course) most = Math.max(most, each);
  const places = new Int32Array(most + 1).fill(-1);
  for (let at = 0; at < course.length; at += 1) places[course[at] ?? 0] = at;
  return places;
}

export function visitsOf(contacts: Contacts, sessions: Sessions): Visits {
  const count = contacts.unit.length;
  const places = placesOf(contacts);
  const scheduled = new Uint32Array(count);
  const withOutcome = Array.from({ length: outcomeNames.length }, () => new Uint32Array(count));
  const [format, modality] = [new Float64Array(count).fill(NaN), new Float64Array(count).fill(NaN)];
  const from = new Uint32Array(count + 1);
  const isInCourse = (at: number, day: number) =>
    contacts.seen[at] === 1 && (contacts.ended[at] === -1 || day <= (contacts.ended[at] ?? -1));
  sessions((course, day, kind) => {
    const at = places[course] ?? -1;
    if (at < 0) return;
    scheduled[at] = (scheduled[at] ?? 0) + 1;
    const of = withOutcome[kind.outcome];
    if (of) of[at] = (of[at] ?? 0) + 1;
    if (kind.outcome !== attended || kind.booster || !isInCourse(at, day)) return;
    from[at + 1] = (from[at + 1] ?? 0) + 1;
    alike(format, at, kind.format, formats.length - 1);
    alike(modality, at, kind.modality, modalities.length - 1);
  });
  for (let at = 0; at < count; at += 1) from[at + 1] = (from[at + 1] ?? 0) + (from[at] ?? 0);
  const days = new Int32Array(from[count] ?? 0);
  const next = from.slice();
  sessions((course, day, kind) => {
    const at = places[course] ?? -1;
    if (at < 0 || kind.outcome !== attended || kind.booster || !isInCourse(at, day)) return;
    const place = next[at] ?? 0;
    days[place] = day;
    next[at] = place + 1;
  });
  for (let at = 0; at < count; at += 1) sortPart(days, from[at] ?? 0, from[at + 1] ?? 0);
  return { scheduled, withOutcome, from, days, format, modality };
}

/** The day of the first attended session of an episode; -1 without one. */
export function firstDay({ from, days }: Visits, at: number): number {
  const [first = 0, end = 0] = [from[at], from[at + 1]];
  return first < end ? (days[first] ?? -1) : -1;
}

/** How many attended sessions an episode has. */
export function visitCount({ from }: Visits, at: number): number {
  return (from[at + 1] ?? 0) - (from[at] ?? 0);
}

/** Of each contact the median of the days from each session of an episode to the next: of an even number the lower; NaN with fewer than two. */
export function medianGaps({ from, days }: Visits): Float64Array {
  const medians = new Float64Array(from.length - 1).fill(NaN);
  const gaps = new Int32Array(days.length);
  for (let at = 0; at < medians.length; at += 1) {
    const [first = 0, end = 0] = [from[at], from[at + 1]];
    const count = end - first - 1;
    if (count < 1) continue;
    for (let gap = 0; gap < count; gap += 1) gaps[gap] = (days[first + gap + 1] ?? 0) - (days[first + gap] ?? 0);
    sortPart(gaps, 0, count);
    medians[at] = gaps[(count - 1) >> 1] ?? NaN;
  }
  return medians;
}
