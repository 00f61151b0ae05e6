import { sortStays } from "../life-table/sort-stays.js";
import type { Stays } from "../life-table/stays.js";
import type { Contacts } from "./read-contacts.js";
import { firstDay } from "./visits.js";
import type { Visits } from "./visits.js";

/** The ways in which the wait for a first session ends. */
export const waitExits = ["reached", "ended"] as const;

/** A stay for each first contact that was seen from the beginning, from its day until another, and how that ended it. */
function waitsUntil(
  { unit, client, contact, seen }: Contacts,
  end: (at: number) => { readonly day: number; readonly exit: number },
): Stays | undefined {
  const waits = unit.reduce<number[]>((places, _, at) => {
    if (seen[at] === 1) places.push(at);
    return places;
  }, []);
  if (waits.length === 0) return undefined;
  return sortStays({
    unit: Uint32Array.from(waits, (at) => unit[at] ?? 0),
    cluster: Int32Array.from(waits, (at) => client[at] ?? 0),
    days: Int32Array.from(waits, (at) => Math.max(end(at).day - (contact[at] ?? 0), 0)),
    exit: Int32Array.from(waits, (at) => end(at).exit),
  });
}

/**
 * The days until the first attended session. An episode that ends without one is an exit of its own; what is open on the as-of
 * day lasts. `exit` is a place in `waitExits`. `undefined` where there are none.
 */
export function firstSessionWaits(contacts: Contacts, visits: Visits): Stays | undefined {
  return waitsUntil(contacts, (at) => {
    const first = firstDay(visits, at);
    if (first !== -1) return { day: first, exit: 0 };
    const ended = contacts.ended[at] ?? -1;
    return ended === -1 ? { day: contacts.today[at] ?? 0, exit: -1 } : { day: ended, exit: 1 };
  });
}

/**
 * The same for the day by which half of all first contacts had come: an episode that ended without a session never comes to
 * one, and stays among all for as long as it could have been seen, until the as-of day. The Kaplan–Meier estimate of these is
 * that of the cumulative incidence, since the day on which each is censored is known (Fine & Gray 1999, censoring complete
 * data).
 */
export function halfCameWaits(contacts: Contacts, visits: Visits): Stays | undefined {
  return waitsUntil(contacts, (at) => {
    const first = firstDay(visits, at);
    return first === -1 ? { day: contacts.today[at] ?? 0, exit: -1 } : { day: first, exit: 0 };
  });
}
