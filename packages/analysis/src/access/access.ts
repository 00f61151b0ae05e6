import type { Dataset } from "@rapport/dataset";
import type { DraftFigure, DraftQuestion } from "@rapport/disclosure";
import { askBoth } from "../ask-both.js";
import { countBins } from "../figures/bins.js";
import { everybody } from "../figures/everybody.js";
import { stepName } from "../figures/released-figures.js";
import { binsDraft, placesDraft } from "../figures/valued-drafts.js";
import { level } from "../level.js";
import { lifeTable } from "../life-table/life-table.js";
import { medianStay } from "../life-table/quantile-stay.js";
import { declineReasons, formats, gapBins, modalities } from "./levels.js";
import { monthLevels, monthsUntil } from "./months.js";
import { outcomeShares } from "./outcome-shares.js";
import { readContacts } from "./read-contacts.js";
import type { Contacts } from "./read-contacts.js";
import { readSessions } from "./read-sessions.js";
import { medianGaps, visitCount, visitsOf } from "./visits.js";
import type { Visits } from "./visits.js";
import { firstSessionWaits, halfCameWaits, waitExits } from "./wait-stays.js";

type Figures = Readonly<Record<string, DraftFigure>>;

/** How long first contacts wait for a session, as a life table, and the day by which half of all had come. */
function waitFigures(contacts: Contacts, visits: Visits): Figures {
  const waits = firstSessionWaits(contacts, visits);
  const half = halfCameWaits(contacts, visits);
  return {
    ...(waits ? { toFirstSession: lifeTable(waits, waitExits) } : {}),
    ...(half ? { [stepName("halfCame", "first")]: medianStay(half, level) } : {}),
  };
}

function sessionFigures(contacts: Contacts, visits: Visits): Figures {
  const { ended, seen } = contacts;
  const perEpisode = new Float64Array(ended.length).fill(NaN);
  for (let at = 0; at < ended.length; at += 1) {
    if (ended[at] !== -1 && seen[at] === 1) perEpisode[at] = visitCount(visits, at);
  }
  return {
    ...waitFigures(contacts, visits),
    ...outcomeShares(contacts, visits),
    perEpisode: binsDraft(contacts, perEpisode, countBins),
    spacing: binsDraft(contacts, medianGaps(visits), gapBins),
    format: placesDraft(contacts, visits.format, formats),
    modality: placesDraft(contacts, visits.modality, modalities),
  };
}

function monthFigures({ asOf, opened }: Dataset, contacts: Contacts): Figures {
  if (opened.from !== undefined || opened.to !== undefined) return {};
  const { first } = monthsUntil(asOf);
  // What was earlier than the first month has the first place.
  const places = contacts.month.map((month) => Math.max(month - first, -1) + 1);
  return { months: { ...placesDraft(contacts, places, monthLevels(asOf)), ordered: true } };
}

/**
 * P7.6 How do clients come to sessions, how often, and how well are these attended? P3.1 Who is declined? One group, `all`, of
 * all first contacts by the as-of day:
 *
 * - `toFirstSession`, `halfCame`: days from first contact to the first attended session before the episode ended. Episodes that
 *   end without one are an exit, so that declined ones do not pass for short waits; open ones without one are censored.
 * - `attendedShare`, `cancelledShare` (in time), `missedShare` (cancelled late, or missed without word), `practiceShare`
 *   (cancelled by the practice): of all sessions scheduled for a client until the as-of day, each client once. The four add
 *   up to all. Sessions are not counted: a client has many, and each count would be that of a few clients.
 * - `perEpisode`: attended sessions of episodes that have ended, none among them; boosters and what came after the end are left out
 * - `spacing`: episodes with two attended sessions or more, by the median of the days from one to the next. The time after
 *   the last, in which nobody knows whether there will be another, is not in it.
 * - `format`, `modality`: episodes with an attended session by how all of them were held
 * - `months`: first contacts by calendar month; absent where the dataset is narrowed to a period, whose other months are empty
 * - `declined`: declined first contacts, of all, open ones among them; `declines`: by reason
 *
 * A telephone call in the intake stage is no session. Episodes that began before their records did are left out of the wait, of
 * `perEpisode`, `spacing`, `format` and `modality`, since their first sessions are not known. Without the table `sessions`, what needs it is absent. Exact: it has to
 * pass the airlock.
 */
export async function access(dataset: Dataset): Promise<DraftQuestion> {
  const [contacts, sessions] = await askBoth(
    readContacts(dataset),
    dataset.has("sessions") ? readSessions(dataset) : Promise.resolve(undefined),
  );
  const all = { things: contacts.unit };
  if (all.things.length === 0) return everybody("access", all, {});
  const declines = placesDraft(contacts, contacts.declined, declineReasons);
  return everybody("access", all, {
    ...(sessions ? sessionFigures(contacts, visitsOf(contacts, sessions)) : {}),
    ...monthFigures(dataset, contacts),
    declined: { kind: "rate", numerator: declines.total, denominator: all, isShare: true },
    declines,
  });
}
