import type { Dataset } from "@rapport/dataset";
import type { DraftFigure, DraftQuestion } from "@rapport/disclosure";
import { cellIn } from "../cells.js";
import { binned, countBins, endsOf } from "../figures/bins.js";
import { meanDraft } from "../figures/mean-draft.js";
import { inPercent, percentRange } from "../figures/percent.js";
import { stepName } from "../figures/released-figures.js";
import { orderedSharesDraft, sharesDraft } from "../figures/shares-draft.js";
import { level } from "../level.js";
import { lifeTable } from "../life-table/life-table.js";
import { medianStay } from "../life-table/median-stay.js";
import { readStays } from "../life-table/read-stays.js";
import type { Query } from "../query.js";
import { everybody } from "../figures/everybody.js";
import { contactsQuery, declinesQuery, perEpisodeQuery } from "./episode-queries.js";
import { firstSessionQuery, halfCameQuery, waitExits } from "./first-session-query.js";
import { attendances, declineReasons, formats, gapBins, modalities } from "./levels.js";
import { monthLevels } from "./months.js";
import { contactMonthsQuery, sessionMonthsQuery } from "./months-query.js";
import { attendedQuery, gapsQuery, sessionsBy } from "./session-queries.js";
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

async function sessionFigures(dataset: Dataset, sessions: Query): Promise<Figures> {
  const attended = await meanDraft(dataset, inPercent(attendedQuery(sessions)), { range: percentRange, level });
  const perEpisode = binned(perEpisodeQuery(sessions), "sessions", endsOf(countBins));
  const spacing = binned(gapsQuery(sessions), "days", endsOf(gapBins));
  const months = sessionMonthsQuery(sessions, dataset.asOf);
  return {
    ...(await waitFigures(dataset, sessions)),
    attendance: await sharesDraft(dataset, sessionsBy(sessions, "attendance", attendances), attendances),
    ...(attended ? { attendedShare: attended } : {}),
    perEpisode: await orderedSharesDraft(dataset, perEpisode, countBins),
    spacing: await orderedSharesDraft(dataset, spacing, gapBins),
    format: await sharesDraft(dataset, sessionsBy(sessions, "format", formats, "attended"), formats),
    modality: await sharesDraft(dataset, sessionsBy(sessions, "modality", modalities, "attended"), modalities),
    sessionMonths: await orderedSharesDraft(dataset, months, monthLevels(dataset.asOf)),
  };
}

async function contactMonths(dataset: Dataset): Promise<Figures> {
  const { asOf } = dataset;
  return { contactMonths: await orderedSharesDraft(dataset, contactMonthsQuery(asOf), monthLevels(asOf)) };
}

/**
 * P7.6 How do clients come to sessions, how often, and how well are these attended? P3.1 Who is declined? One group, `all`, of
 * all first contacts by the as-of day:
 *
 * - `toFirstSession`, `halfCame`: days from first contact to the first attended session before the episode ended. Episodes that
 *   end without one are an exit, so that declined ones do not pass for short waits; open ones without one are censored.
 * - `attendance`: all sessions scheduled until the as-of day by what became of them; `attendedShare`: the share that a
 *   client attended of all scheduled for it, each client once
 * - `perEpisode`: attended sessions of episodes that have ended, none among them; boosters and what came after the end are left out
 * - `spacing`: days from one attended session of an episode to the next, boosters left out; the time after the last, in
 *   which nobody knows whether there will be another, is not in it
 * - `format`, `modality`: attended sessions
 * - `declines`: declined first contacts by reason; `declined`: these of all first contacts, open ones among them
 * - `sessionMonths`: attended sessions by calendar month, or `contactMonths`, first contacts, where no sessions are kept
 *
 * A telephone call in the intake stage is no session. Without the table `sessions`, what needs it is absent. Exact: it has to
 * pass the airlock.
 */
export async function access(dataset: Dataset): Promise<DraftQuestion> {
  const { asOf } = dataset;
  const contacts = contactsQuery(asOf);
  const [row] = await dataset.select(contacts.sql, contacts.parameters);
  const all = cellIn(row, "things");
  if (all.things.length === 0) return everybody("access", all, {});
  const reasons = declineReasons.map(({ code }) => code);
  const declines = await sharesDraft(dataset, declinesQuery(asOf, reasons), declineReasons);
  return everybody("access", all, {
    ...(dataset.has("sessions") ? await sessionFigures(dataset, sessionsOf(dataset)) : await contactMonths(dataset)),
    declines,
    declined: { kind: "rate", numerator: declines.total, denominator: all, isShare: true },
  });
}
