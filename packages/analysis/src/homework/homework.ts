import type { Dataset } from "@rapport/dataset";
import type { DraftFigure, DraftMean, DraftQuestion } from "@rapport/disclosure";
import { codedSharesDraft } from "../figures/coded-shares-draft.js";
import { everybody } from "../figures/everybody.js";
import { meanDraft } from "../figures/mean-draft.js";
import { inPercent, percentRange } from "../figures/percent.js";
import { level } from "../level.js";
import { treatmentStages } from "../outcome-change/treatment-stages.js";
import { afterRoadblockSql } from "./after-roadblock-sql.js";
import { completions, followUps, homeworkCounts, roadblockLevels, settings } from "./homework-levels.js";
import { doneQuery, ratedQuery } from "./rated-query.js";
import { completionSql, perEpisodeSql, roadblocksSql, settingSql } from "./shares-sql.js";

type Figures = Readonly<Record<string, DraftFigure>>;

const meanFigure = (name: string, mean: DraftMean | undefined): Figures => (mean ? { [name]: mean } : {});

/** How much was done, and how helpful and how distressing it was: each client once. */
async function means(dataset: Dataset): Promise<Figures> {
  const { asOf } = dataset;
  const rated = (rating: "helpfulness" | "distress") =>
    meanDraft(dataset, ratedQuery(asOf, rating), { range: [0, 10], level });
  return {
    ...meanFigure("shareDone", await meanDraft(dataset, inPercent(doneQuery(asOf)), { range: percentRange, level })),
    ...meanFigure("helpfulness", await rated("helpfulness")),
    ...meanFigure("distress", await rated("distress")),
  };
}

/**
 * P6.1, P6.2, P7.4 How much homework is given and done, and what follows a roadblock? Of the assignments that were given by
 * the as-of day, in courses that were delivered, as they were known on that day; drafted under `all`:
 *
 * - `setting`: all of them, by where they were to take place. All that follows is of those at home, which are the homework.
 * - `completion`: done, partly, not done, or not reported yet.
 * - `perEpisode`: episodes that reached treatment, by how much homework each had, those without any among them.
 * - `shareDone`: each client's share of the homework that was reported on, partly done counting half.
 * - `helpfulness`, `distress`: 0 to 10, each client once, of the homework that was rated.
 * - `roadblocks`: homework that was done in part or not at all, by what stood in the way, `none` where that is not recorded. A
 *   roadblock that is recorded of homework that was done all the same, or not reported on, is left out.
 * - `afterRoadblock`: those of them with a roadblock, by what is recorded within eight weeks: one answer each, the first
 *   that holds. `revised` is there where the practice keeps plan revisions.
 *
 * Exact: it has to pass the airlock.
 */
export async function homework(dataset: Dataset): Promise<DraftQuestion> {
  const { asOf } = dataset;
  const expected = [everybody];
  const parameters = [asOf];
  const setting = await codedSharesDraft(dataset, { sql: settingSql, parameters }, settings);
  if (setting.total.things.length === 0) return { question: "homework", groups: [], expected };
  const perEpisode = { sql: perEpisodeSql, parameters: [asOf, treatmentStages(dataset)] };
  const kept = followUps.filter(({ code }) => code !== "revised" || dataset.has("plan_revisions"));
  const figures = {
    completion: await codedSharesDraft(dataset, { sql: completionSql, parameters }, completions),
    perEpisode: { ...(await codedSharesDraft(dataset, perEpisode, homeworkCounts)), ordered: true as const },
    ...(await means(dataset)),
    roadblocks: await codedSharesDraft(dataset, { sql: roadblocksSql, parameters }, roadblockLevels),
    afterRoadblock: await codedSharesDraft(dataset, { sql: afterRoadblockSql, parameters }, kept),
    setting,
  };
  return { question: "homework", groups: [{ code: everybody, of: setting.total, figures }], expected };
}
