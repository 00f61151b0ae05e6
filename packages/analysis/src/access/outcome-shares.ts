import type { DraftFigure } from "@rapport/disclosure";
import { percentRange } from "../figures/percent.js";
import { level } from "../level.js";
import { meanOf } from "../mean-of.js";
import { outcomes } from "./levels.js";
import type { Contacts } from "./read-contacts.js";
import type { Visits } from "./visits.js";

/** Sums over the contacts of each unit, which are ascending by unit: all sessions, and those with one outcome. */
function sumsByUnit({ unit }: Contacts, scheduled: Uint32Array, counted: Uint32Array) {
  const [units, shares] = [new Uint32Array(unit.length), new Float64Array(unit.length)];
  let [all, some, count] = [0, 0, 0];
  for (let at = 0; at < unit.length; at += 1) {
    all += scheduled[at] ?? 0;
    some += counted[at] ?? 0;
    const of = unit[at] ?? 0;
    if (unit[at + 1] === of) continue;
    if (all > 0) {
      units[count] = of;
      shares[count] = (100 * some) / all;
      count += 1;
    }
    all = 0;
    some = 0;
  }
  return { units: units.slice(0, count), shares: shares.subarray(0, count) };
}

/** Of the sessions scheduled for a client, the share in percent that came to each outcome; each unit of protection once. */
export function outcomeShares(
  contacts: Contacts,
  { scheduled, withOutcome }: Visits,
): Readonly<Record<string, DraftFigure>> {
  const shares: Record<string, DraftFigure> = {};
  for (const [place, name] of Object.keys(outcomes).entries()) {
    const { units, shares: ofEach } = sumsByUnit(contacts, scheduled, withOutcome[place] ?? new Uint32Array());
    const mean = meanOf({ things: units }, ofEach, { range: percentRange, level });
    if (mean) shares[name] = mean;
  }
  return shares;
}
