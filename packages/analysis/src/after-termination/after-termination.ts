import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown, DraftQuestion } from "@rapport/disclosure";
import { binned, endsOf } from "../figures/bins.js";
import type { Bin } from "../figures/bins.js";
import { everybody } from "../figures/everybody.js";
import { orderedSharesDraft } from "../figures/shares-draft.js";
import { intakeStage } from "../intake-stage.js";
import type { Query } from "../query.js";
import { boostersQuery } from "./boosters-query.js";
import { completedSql } from "./completed-sql.js";
import { boosterBins, followedBins, returnBins } from "./levels.js";
import { returnsQuery } from "./returns-query.js";

function inBins(dataset: Dataset, values: Query, value: string, bins: readonly Bin[]): Promise<DraftBreakdown> {
  return orderedSharesDraft(dataset, binned(values, value, endsOf(bins)), bins);
}

/**
 * P7.7 What happens after termination? P3.6 Booster sessions can follow, and an episode can be reopened. One group, `all`, of all
 * episodes that were completed by the as-of day; those that ended in another way are left out:
 *
 * - `followed`: by how long ago they were completed, so that the wholes of the others are known
 * - `boosters`: by attended sessions in the 26 weeks after closing, of episodes completed at least so long ago, so that all
 *   were seen as long; absent where no sessions are kept
 * - `returned`: by when a new episode was opened: one that names the completed one as the one that it reopens, or a later one of
 *   the same client, whatever became of it; of episodes completed more than 52 weeks ago. A curve of those who are seen for
 *   less, too, would be drawn too high: returns are few and early, and the airlock joins the later intervals, in which
 *   nearly all are last seen, with those before. Absent where the dataset is narrowed to episodes opened until a day: the
 *   later ones, which would be returns, are not in it.
 *
 * Exact: it has to pass the airlock.
 */
export async function afterTermination(dataset: Dataset): Promise<DraftQuestion> {
  const { asOf } = dataset;
  const followed = await inBins(dataset, { sql: completedSql, parameters: [asOf] }, "seen", followedBins);
  return everybody("afterTermination", followed.total, {
    followed,
    ...(dataset.has("sessions")
      ? {
          boosters: await inBins(
            dataset,
            boostersQuery(asOf, intakeStage(dataset.stageModel)),
            "sessions",
            boosterBins,
          ),
        }
      : {}),
    ...(dataset.opened.to === undefined
      ? { returned: await orderedSharesDraft(dataset, returnsQuery(asOf), returnBins) }
      : {}),
  });
}
