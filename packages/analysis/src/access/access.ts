import type { Dataset } from "@rapport/dataset";
import type { DraftFigure, DraftQuestion } from "@rapport/disclosure";
import type { Label } from "../curve.js";
import { cellIn } from "../cells.js";
import { binned, countBins, endsOf } from "../figures/bins.js";
import { meanDraft } from "../figures/mean-draft.js";
import { inPercent, percentRange } from "../figures/percent.js";
import { stepName } from "../figures/released-figures.js";
import { orderedSharesDraft, sharesDraft } from "../figures/shares-draft.js";
import { keeping } from "../keeping.js";
import { level } from "../level.js";
import { lifeTable } from "../life-table/life-table.js";
import { medianStay } from "../life-table/quantile-stay.js";
import { readStays } from "../life-table/read-stays.js";
import type { Query } from "../query.js";
import { everybody } from "../figures/everybody.js";
import { allContacts, contactsQuery, declinesQuery, perEpisodeQuery } from "./episode-queries.js";
import { firstSessionQuery, halfCameQuery, waitExits } from "./first-session-query.js";
import { declineReasons, formats, gapBins, modalities, outcomes } from "./levels.js";
import { monthLevels } from "./months.js";
import { monthsQuery } from "./months-query.js";
import { allAlikeQuery, attendanceQuery, gapsQuery } from "./session-queries.js";
import { sessionsOf } from "./sessions-sql.js";

type Figures = Readonly<Record<string, DraftFigure>>;

/** How long first contacts wait for a session, as a life table, and the day by which half of all had come. */
async function waitFigures(dataset: Dataset, sessions: Query): Promise<Figures> {
  const [waits] = await readStays(dataset, firstSessionQuery(sessions), 1);
  const [half] = await readStays(dataset, halfCameQuery(sessions), 1);
  return {
    ...(waits ? { toFirstSession: lifeTable(waits, waitExits) } : {}),
    ...(half ? { [stepName("halfCame", "first")]: medianStay(half, level) } : {}),
  };
}

/** Of the sessions scheduled for a client, the share that came to each outcome; each client once. */
async function outcomeShares(dataset: Dataset, sessions: Query): Promise<Figures> {
  const shares: Record<string, DraftFigure> = {};
  for (const [name, codes] of Object.entries(outcomes)) {
    const share = inPercent(attendanceQuery(sessions, codes));
    const mean = await meanDraft(dataset, share, { range: percentRange, level });
    if (mean) shares[name] = mean;
  }
  return shares;
}

const listed = (levels: readonly Label[]) => levels.slice(0, -1).map(({ code }) => code);

async function sessionFigures(dataset: Dataset, sessions: Query): Promise<Figures> {
  const perEpisode = binned(perEpisodeQuery(sessions), "sessions", endsOf(countBins));
  const spacing = binned(gapsQuery(sessions), "days", endsOf(gapBins));
  return {
    ...(await waitFigures(dataset, sessions)),
    ...(await outcomeShares(dataset, sessions)),
    perEpisode: await orderedSharesDraft(dataset, perEpisode, countBins),
    spacing: await orderedSharesDraft(dataset, spacing, gapBins),
    format: await sharesDraft(dataset, allAlikeQuery(sessions, "format", listed(formats)), formats),
    modality: await sharesDraft(dataset, allAlikeQuery(sessions, "modality", listed(modalities)), modalities),
  };
}

async function monthFigures(dataset: Dataset): Promise<Figures> {
  const { asOf, opened } = dataset;
  if (opened.from !== undefined || opened.to !== undefined) return {};
  return { months: await orderedSharesDraft(dataset, monthsQuery(asOf), monthLevels(asOf)) };
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
export function access(dataset: Dataset): Promise<DraftQuestion> {
  const parts = [
    { name: "contacts", ...allContacts(dataset.asOf) },
    ...(dataset.has("sessions") ? [{ name: "sessions", ...sessionsOf(dataset) }] : []),
  ];
  return keeping(dataset, parts, drafted);
}

async function drafted(dataset: Dataset): Promise<DraftQuestion> {
  const { asOf } = dataset;
  const contacts = contactsQuery(asOf);
  const [row] = await dataset.select(contacts.sql, contacts.parameters);
  const all = cellIn(row, "things");
  if (all.things.length === 0) return everybody("access", all, {});
  const reasons = declineReasons.map(({ code }) => code);
  const declines = await sharesDraft(dataset, declinesQuery(asOf, reasons), declineReasons);
  return everybody("access", all, {
    ...(dataset.has("sessions") ? await sessionFigures(dataset, sessionsOf(dataset)) : {}),
    ...(await monthFigures(dataset)),
    declined: { kind: "rate", numerator: declines.total, denominator: all, isShare: true },
    declines,
  });
}
