import type { Dataset } from "@rapport/dataset";
import type { DraftFigure, DraftGroup, DraftQuestion } from "@rapport/disclosure";
import { meanDraft } from "../figures/mean-draft.js";
import { level } from "../level.js";
import { lifeTable } from "../life-table/life-table.js";
import { readStays } from "../life-table/read-stays.js";
import type { OutcomeChangeOptions } from "../outcome-change/outcome-change.js";
import type { Query } from "../query.js";
import { areaTree } from "../trees/area-tree.js";
import { achievementSql, areaSql } from "./achievement-query.js";
import { codedShares } from "./coded-shares.js";
import { all as everybody } from "../figures/everybody.js";
import { firstMetExits, firstMetSql, goalsMetSql, pathwaySql } from "./episode-queries.js";
import { gasChangeSql, gasLevelsSql, gasScoreSql } from "./gas-queries.js";
import { gboChangeSql, gboRatedSql } from "./gbo-queries.js";
import { goalAndSymptom } from "./goal-and-symptom.js";
import {
  achievementLevels,
  areaLevels,
  gasLevels,
  gboRatedLevels,
  goalsMetLevels,
  pathwayLevels,
  reviewedLevels,
} from "./goal-levels.js";
import { gasScale, gasScoreRange, gboScale } from "./goal-ranges.js";
import { achievementTree, gboRatedTree, pathwayTree, reviewedTree } from "./goal-trees.js";
import { reviewedSql } from "./reviews-sql.js";
import { keeping } from "../keeping.js";
import { scoresSql } from "../outcome-change/scores-sql.js";
import { treatmentStages } from "../outcome-change/treatment-stages.js";
import { episodesSql } from "./episodes-sql.js";
import { countedGoalsSql, goalsSql } from "./goals-sql.js";
import { ratingsSql } from "./ratings-sql.js";

type Figures = Readonly<Record<string, DraftFigure>>;

const asked = (dataset: Dataset, sql: string): Query => ({ sql, parameters: [dataset.asOf] });

async function firstMet(dataset: Dataset): Promise<Figures> {
  const [stays] = await readStays(dataset, asked(dataset, firstMetSql), 1);
  return stays ? { firstMet: lifeTable(stays, firstMetExits) } : {};
}

async function meanAs(name: string, ...given: Parameters<typeof meanDraft>): Promise<Figures> {
  const mean = await meanDraft(...given);
  return mean ? { [name]: mean } : {};
}

async function rated(dataset: Dataset): Promise<Figures> {
  if (!dataset.has("goal_ratings")) return {};
  const ask = (sql: string) => asked(dataset, sql);
  const levels = await codedShares(dataset, ask(gasLevelsSql), gasLevels);
  const change = (span: number) => ({ range: [-span, span] as const, span, level });
  return {
    gboRated: { ...(await codedShares(dataset, ask(gboRatedSql), gboRatedLevels)), tree: gboRatedTree },
    ...(await meanAs("gboChange", dataset, ask(gboChangeSql), change(gboScale))),
    ...(levels.total.things.length === 0 ? {} : { gasLevels: { ...levels, ordered: true } }),
    ...(await meanAs("gasScore", dataset, ask(gasScoreSql), { range: gasScoreRange, level })),
    ...(await meanAs("gasChange", dataset, ask(gasChangeSql), change(gasScale))),
    reviewed: { ...(await codedShares(dataset, ask(reviewedSql), reviewedLevels)), tree: reviewedTree },
  };
}

/**
 * P7.3, P4.1–P4.4, P3.4 How much progress on goals? A draft of all agreed goals (`all`; which these are says `goalsSql`):
 *
 * - goals, of each unit of protection the first five (`countedGoalsSql`): `byArea`; `achievement` by FHIR R4's status, `none`
 *   without one; `gboRated`, on how many days they were rated from 0 to 10
 * - `gboChange`: mean change from the first 0 to 10 rating to the last, of goals with ratings on two days or more
 * - `gasLevels` by the last level of attainment scaling, of goals that were so rated; `gasScore`, the mean of the episodes' T
 *   scores at their goals' last levels (Kiresuk & Sherman 1968), and `gasChange`, by how much T changed for goals rated on
 *   two days or more. T depends on the number of goals and on what was expected: it compares no two practices
 * - episodes with goals, all of them: `pathway` (P4.4), `none` where none is recorded; `reviewed`, whether goals were
 *   re-evaluated at least every 13 weeks (P3.4), with those that were not followed for so long
 * - `goalsMet`: episodes with goals that have ended, by how many were achieved; one that lasts may achieve more
 * - `firstMet`: from the first goal's being set until one is achieved, the end of the episode competing
 *
 * and for each instrument with reliable change, `goalAndSymptom`. Figures of ratings are absent where the practice does not
 * keep `goal_ratings`. Exact: it has to pass the airlock.
 */
export function goalProgress(dataset: Dataset, options: OutcomeChangeOptions = {}): Promise<DraftQuestion> {
  const part = (name: string, sql: string) => ({ name, ...asked(dataset, sql) });
  const parts = [
    part("goals", goalsSql),
    part("episodes", episodesSql),
    part("counted_goals", countedGoalsSql),
    ...(dataset.has("goal_ratings") ? [part("ratings", ratingsSql)] : []),
    ...(dataset.has("measures")
      ? [{ name: "scores", sql: scoresSql, parameters: [dataset.asOf, treatmentStages(dataset)] }]
      : []),
  ];
  return keeping(dataset, parts, (kept) => drafted(kept, options));
}

async function drafted(dataset: Dataset, options: OutcomeChangeOptions): Promise<DraftQuestion> {
  const ask = (sql: string) => asked(dataset, sql);
  const byArea = await codedShares(dataset, ask(areaSql), areaLevels);
  if (byArea.total.things.length === 0) return { question: "goalProgress", groups: [], expected: [everybody] };
  const goalsMet = await codedShares(dataset, ask(goalsMetSql), goalsMetLevels);
  const all: DraftGroup = {
    code: everybody,
    of: byArea.total,
    figures: {
      achievement: { ...(await codedShares(dataset, ask(achievementSql), achievementLevels)), tree: achievementTree },
      byArea: { ...byArea, tree: areaTree },
      ...(await rated(dataset)),
      goalsMet: { ...goalsMet, ordered: true },
      ...(await firstMet(dataset)),
      pathway: { ...(await codedShares(dataset, ask(pathwaySql), pathwayLevels)), tree: pathwayTree },
    },
  };
  const instruments = await goalAndSymptom(dataset, options.reliabilities ?? {});
  return { question: "goalProgress", groups: [all, ...instruments], expected: [everybody] };
}
