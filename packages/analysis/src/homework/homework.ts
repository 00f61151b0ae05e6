import type { Dataset } from "@rapport/dataset";
import type { DraftFigure, DraftQuestion } from "@rapport/disclosure";
import { askTogether } from "../ask-together.js";
import { codedSharesDraft } from "../figures/coded-shares-draft.js";
import { all as everybody } from "../figures/everybody.js";
import { meanDraft } from "../figures/mean-draft.js";
import { inPercent, percentRange } from "../figures/percent.js";
import { level } from "../level.js";
import { treatmentStages } from "../outcome-change/treatment-stages.js";
import type { Query } from "../query.js";
import { afterRoadblockSql } from "./after-roadblock-sql.js";
import { perEpisodeSql, roadblocksSql, shareDoneSql } from "./episodes-sql.js";
import {
  completions,
  followUps,
  homeworkCounts,
  nextHomework,
  roadblockLevels,
  roomCompletions,
  sharesDone,
} from "./homework-levels.js";
import { atHomeQuery, becameQuery, doneQuery, ratedQuery } from "./shares-query.js";
import { treatedSql } from "../intervention-use/treated-sql.js";
import { keeping } from "../keeping.js";
import { assignedSql } from "./assigned-sql.js";
import { nextHomeworkSql } from "./next-homework-sql.js";

/** The means over clients, those without a value left out. */
async function meansOf(
  dataset: Dataset,
  queries: Readonly<Record<string, Query>>,
  range: readonly [number, number],
): Promise<Readonly<Record<string, DraftFigure>>> {
  const figures: Record<string, DraftFigure> = {};
  const names = Object.keys(queries);
  const means = await askTogether(
    Object.values(queries).map((query) => () => meanDraft(dataset, query, { range, level })),
  );
  for (const [at, name] of names.entries()) {
    const mean = means[at];
    if (mean) figures[name] = mean;
  }
  return figures;
}

/**
 * P6.1, P6.2, P7.4 How much homework is given and done, and what follows a roadblock? Of the assignments that were given by
 * the as-of day, as they were known on that day, in courses that were delivered in episodes that reached treatment; drafted
 * under `all`. Clients or episodes count once each, since a count of assignments would tell too much of those who have most:
 *
 * - `perEpisode`: episodes that reached treatment, by their number of assignments at home, those without any among them. All
 *   that follows is of those at home, which are the homework.
 * - `done`, `partly`, `notDone`, `unreported`: each client's share of the homework that was done, done in part, not done, or
 *   not reported on yet.
 * - `reportedDone`: each client's share that was done of what was reported on, partly done counting half.
 * - `shareDone`: episodes with homework, by that share, `unreported` where nothing was reported.
 * - `helpfulness`, `distress`: 0 to 10, of the homework that was rated.
 * - `roadblocks`: episodes in which some homework was not done or only in part, by what first stood in the way, `none` where
 *   that is not recorded. A roadblock that is recorded of homework that was done all the same, or not reported on, is left out.
 * - `afterRoadblock`: those of them with a roadblock, by what is recorded within eight weeks after the first: one answer each,
 *   the first that holds. `revised` is there where the practice keeps plan revisions.
 * - `nextHomework`: the same episodes, by what became of the first homework that was given within these eight weeks.
 * - `atHome`: each client's share of assignments that were to be done at home; the others are exercises in the room.
 * - `roomDone`, `roomUnreported`: of these, each client's share that was done, and that was not reported on yet.
 *
 * Exact: it has to pass the airlock.
 */
export function homework(dataset: Dataset): Promise<DraftQuestion> {
  const parameters = [dataset.asOf, treatmentStages(dataset)];
  const parts = [
    { name: "treated", sql: treatedSql, parameters },
    { name: "assigned", sql: assignedSql, parameters },
  ];
  return keeping(dataset, parts, drafted);
}

async function drafted(dataset: Dataset): Promise<DraftQuestion> {
  const expected = [everybody];
  const parameters = [dataset.asOf, treatmentStages(dataset)];
  const share = await codedSharesDraft(dataset, { sql: shareDoneSql, parameters }, sharesDone);
  if (share.total.things.length === 0) return { question: "homework", groups: [], expected };
  const perEpisode = await codedSharesDraft(dataset, { sql: perEpisodeSql, parameters }, homeworkCounts);
  const became = (setting: "home" | "room", names: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(names).map(([name, code]) => [name, becameQuery(parameters, setting, code)]));
  const percents = {
    ...became("home", completions),
    ...became("room", roomCompletions),
    reportedDone: doneQuery(parameters),
    atHome: atHomeQuery(parameters),
  };
  const inPercents = Object.fromEntries(Object.entries(percents).map(([name, query]) => [name, inPercent(query)]));
  const ratings = {
    helpfulness: ratedQuery(parameters, "helpfulness"),
    distress: ratedQuery(parameters, "distress"),
  };
  const kept = followUps.filter(({ code }) => code !== "revised" || dataset.has("plan_revisions"));
  const figures = {
    perEpisode: { ...perEpisode, ordered: true as const },
    ...(await meansOf(dataset, inPercents, percentRange)),
    shareDone: share,
    ...(await meansOf(dataset, ratings, [0, 10])),
    roadblocks: await codedSharesDraft(dataset, { sql: roadblocksSql, parameters }, roadblockLevels),
    afterRoadblock: await codedSharesDraft(dataset, { sql: afterRoadblockSql, parameters }, kept),
    nextHomework: await codedSharesDraft(dataset, { sql: nextHomeworkSql, parameters }, nextHomework),
  };
  return { question: "homework", groups: [{ code: everybody, of: share.total, figures }], expected };
}
