import type { Dataset } from "@rapport/dataset";
import type { DraftGroup, DraftQuestion } from "@rapport/disclosure";
import { askTogether } from "../ask-together.js";
import { meanAdjustedChange, readAdjustedChanges } from "./adjusted-changes.js";
import { completedRates } from "./ended-episodes.js";
import { groupsKept } from "./engagement-groups.js";
import { keeping } from "../keeping.js";
import { treatmentStages } from "../outcome-change/treatment-stages.js";
import { engagementSql } from "./engagement-sql.js";

/**
 * P7.4, P7.5 Does commitment go with success? An association, which is no sign of a cause: who gets better may well come more
 * often, and who drops out misses sessions first. Of the episodes that reached treatment and have ended, by the as-of day,
 * two groups for each of the following that the practice keeps, with lines drawn beforehand; an episode of which nothing is
 * recorded is in neither.
 *
 * - `homework-low`, `homework-high`: of the homework that was reported on, less than half was done, or half or more
 * - `attendance-low`, `attendance-high`: less than 80 %, or 80 % or more, of the scheduled sessions were attended
 * - `motivation-low`, `motivation-high`: rated below 7 of 10 at the start by the practitioner, or 7 or more
 *
 * Each group's figures: `completed` (the episodes, and those of them that were completed), and `adjustedChange`, of those
 * with a score before treatment and one at the end of a completed episode (as `outcomeChange` has them): how much more they
 * improved than everybody's scores on that instrument let expect of their first score (`baselineAdjustedChange`: Vickers &
 * Altman 2001), in standard deviations of those first scores, so that instruments can be pooled; more is better, each client
 * counts once, and values are cut to 3 standard deviations. Groups that began at different scores are compared fairly so, if
 * cautiously: what group and first score say together is counted as the first score's. Exact: it has to pass the airlock.
 */
export function commitment(dataset: Dataset): Promise<DraftQuestion> {
  const parameters = [dataset.asOf, treatmentStages(dataset)];
  return keeping(dataset, [{ name: "engagement", sql: engagementSql, parameters }], drafted);
}

async function drafted(dataset: Dataset): Promise<DraftQuestion> {
  const kept = groupsKept(dataset);
  const changes = await readAdjustedChanges(dataset);
  const dimensions = [...new Set(kept.map(({ dimension }) => dimension))];
  const rates = await askTogether(dimensions.map((dimension) => () => completedRates(dataset, dimension)));
  const groups: DraftGroup[] = [];
  for (const group of kept) {
    const completed = rates[dimensions.indexOf(group.dimension)]?.(group.level);
    if (!completed) continue;
    if (completed.denominator.things.length === 0) continue;
    const adjustedChange = meanAdjustedChange(changes, group);
    groups.push({
      code: group.code,
      of: completed.denominator,
      figures: { ...(adjustedChange ? { adjustedChange } : {}), completed },
    });
  }
  return { question: "commitment", groups, expected: kept.map(({ code }) => code) };
}
