import { sortStays } from "../life-table/sort-stays.js";
import type { Stays } from "../life-table/stays.js";
import type { Contacts } from "./read-contacts.js";
import { firstDay } from "./visits.js";
import type { Visits } from "./visits.js";

/** The ways in which the wait for a first session ends. */
export const waitExits = ["reached", "ended"] as const;

/** The day on which a wait ends, and how. */
interface WaitEnd {
  readonly day: (at: number) => number;
  readonly exit: (at: number) => number;
}

/** A stay for each first contact that was seen from the beginning, from its day until another. */
function waitsUntil({ unit, client, contact, seen }: Contacts, end: WaitEnd): Stays | undefined {
  let count = 0;
  for (const each of seen) if (each === 1) count += 1;
  if (count === 0) return undefined;
  const [units, cluster] = [new Uint32Array(count), new Int32Array(count)];
  const [days, exit] = [new Int32Array(count), new Int32Array(count)];
  for (let at = 0, next = 0; at < seen.length; at += 1) {
    if (seen[at] !== 1) continue;
    units[next] = unit[at] ?? 0;
    cluster[next] = client[at] ?? 0;
    days[next] = Math.max(end.day(at) - (contact[at] ?? 0), 0);
    exit[next] = end.exit(at);
    next += 1;
  }
  return sortStays({ unit: units, cluster, days, exit });
}

/**
 * The days until the first attended session. An episode that ends without one is an exit of its own; what is open on the as-of
 * day lasts. `exit` is a place in `waitExits`. `undefined` where there are none.
 */
export function firstSessionWaits(contacts: Contacts, visits: Visits): Stays | undefined {
  const isEnded = (at: number) => contacts.ended[at] !== -1;
  return waitsUntil(contacts, {
    day: (at) => {
      const first = firstDay(visits, at);
      if (first !== -1) return first;
      return (isEnded(at) ? contacts.ended[at] : contacts.today[at]) ?? 0;
    },
    exit: (at) => (firstDay(visits, at) !== -1 ? 0 : isEnded(at) ? 1 : -1),
  });
}

/**
 * The same for the day by which half of all first contacts had come: an episode that ended without a session never comes to
 * one, and stays among all for as long as it could have been seen, until the as-of day. The Kaplan–Meier estimate of these is
 * that of the cumulative incidence, since the day on which each is censored is known (Fine & Gray 1999, censoring complete
 * data).
 */
export function halfCameWaits(contacts: Contacts, visits: Visits): Stays | undefined {
  const hasCome = (at: number) => firstDay(visits, at) !== -1;
  return waitsUntil(contacts, {
    day: (at) => (hasCome(at) ? firstDay(visits, at) : (contacts.today[at] ?? 0)),
    exit: (at) => (hasCome(at) ? 0 : -1),
  });
}
