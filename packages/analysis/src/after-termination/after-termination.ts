import { sessionsOf } from "../access/sessions-sql.js";
import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown, DraftQuestion } from "@rapport/disclosure";
import { cellOfStays } from "../life-table/cells-of-stays.js";
import { binned, endsOf } from "../figures/bins.js";
import { everybody } from "../figures/everybody.js";
import { orderedSharesDraft, sharesDraft } from "../figures/shares-draft.js";
import { lifeTable } from "../life-table/life-table.js";
import { readStays } from "../life-table/read-stays.js";
import { boostersQuery } from "./boosters-query.js";
import { backInAYear, boosterBins } from "./levels.js";
import { backInAYearQuery, returnExits, returnsQuery } from "./returns-query.js";

function boosters(dataset: Dataset): Promise<DraftBreakdown> {
  return orderedSharesDraft(
    dataset,
    binned(boostersQuery(sessionsOf(dataset)), "sessions", endsOf(boosterBins)),
    boosterBins,
  );
}

/**
 * P7.7 What happens after termination? P3.6 Booster sessions can follow, and an episode can be reopened. One group, `all`, of all
 * episodes that were completed by the as-of day; those that ended in another way are left out:
 *
 * - `boosters`: attended sessions in the 26 weeks after closing, of episodes completed at least so long ago, so that all were
 *   seen as long; absent where no sessions are kept
 * - `returned`: days from closing until a new episode was opened: one that names the completed one as the one that it reopens,
 *   or a later one of the same client, whatever became of it. Who has not come back lasts until the as-of day; there is no other exit.
 * - `returnedIn`: whether that was within 52 weeks, of episodes completed more than 52 weeks ago
 *
 * Exact: it has to pass the airlock.
 */
export async function afterTermination(dataset: Dataset): Promise<DraftQuestion> {
  const { asOf } = dataset;
  const [stays] = await readStays(dataset, returnsQuery(asOf), 1);
  if (!stays) return everybody("afterTermination", { things: new Uint32Array(0) }, {});
  return everybody("afterTermination", cellOfStays(stays), {
    ...(dataset.has("sessions") ? { boosters: await boosters(dataset) } : {}),
    returned: lifeTable(stays, returnExits),
    returnedIn: await sharesDraft(dataset, backInAYearQuery(asOf), backInAYear),
  });
}
