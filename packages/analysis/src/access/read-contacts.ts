import type { Dataset } from "@rapport/dataset";
import { dealOut, taken } from "../deal-out.js";
import type { Units } from "../figures/valued-drafts.js";
import { contactsSql } from "./contacts-sql.js";
import { dayNumber } from "./day-number-sql.js";
import { declineReasons } from "./levels.js";

/** Codes are words of this package; the last level stands for none, and for any other. */
const reasonSql = `case decline_reason ${declineReasons
  .slice(0, -1)
  .map(({ code }, at) => `when '${code}' then ${at}`)
  .join(" ")} else ${declineReasons.length - 1} end`;

/** Days are numbers, -1 where there is none. */
const readSql = `
  select
    contacts.course, contacts.unit, contacts.client,
    ${dayNumber("contacts.first_contact_on")} as contact,
    cast(12 * extract(year from contacts.first_contact_on) + extract(month from contacts.first_contact_on) - 1 as integer)
      as month,
    ${dayNumber("contacts.ended_on")} as ended,
    case when contacts.closure = 'declined' then ${reasonSql} end as declined,
    case when contacts.seen then 1 else 0 end as seen,
    ${dayNumber("cast($1 as date)")} as today
  from (${contactsSql}) contacts`;

const columns = ["course", "unit", "client", "contact", "month", "ended", "declined", "seen", "today"] as const;

/** All first contacts by the as-of day as parallel columns, ascending by unit, and of one unit by client. */
export interface Contacts extends Units {
  /** The row of its episode. */
  readonly course: Int32Array;
  readonly client: Int32Array;
  /** The day of the first contact, and its month, counted from January of year 0. */
  readonly contact: Int32Array;
  readonly month: Int32Array;
  /** The day on which the episode ended; -1 while it is open. */
  readonly ended: Int32Array;
  /** Why it was declined, as a place in `declineReasons`; -1 where it was not. */
  readonly declined: Int32Array;
  /** 0 where its records began later than it did, so that its first sessions are not known. */
  readonly seen: Int32Array;
  /** The as-of day, every time. */
  readonly today: Int32Array;
}

export async function readContacts(dataset: Dataset): Promise<Contacts> {
  const read = await dataset.numbers(readSql, columns, [dataset.asOf]);
  const byCourse = dealOut(read.course, Int32Array.from(read.course.keys()));
  const rows = dealOut(read.unit, dealOut(read.client, byCourse));
  const inOrder = (numbers: Int32Array) => taken(numbers, rows);
  return {
    unit: new Uint32Array(inOrder(read.unit).buffer),
    course: inOrder(read.course),
    client: inOrder(read.client),
    contact: inOrder(read.contact),
    month: inOrder(read.month),
    ended: inOrder(read.ended),
    declined: inOrder(read.declined),
    seen: inOrder(read.seen),
    today: inOrder(read.today),
  };
}
