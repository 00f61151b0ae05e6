import type { Dataset } from "@rapport/dataset";
import type { DraftGroup } from "@rapport/disclosure";
import { categoryQuery } from "../outcome-change/categories.js";
import { readInstrumentScores } from "../outcome-change/instrument-scores.js";
import { measuredInstrument } from "../outcome-change/measured-instrument.js";
import type { OwnReliabilities } from "../outcome-change/reliability.js";
import { reliableRule } from "../outcome-change/reliable-rule.js";
import type { ReliableRule } from "../outcome-change/reliable-rule.js";
import { around } from "../query.js";
import { codedShares } from "./coded-shares.js";
import { episodesSql } from "./episodes-sql.js";
import { agreementLevels } from "./goal-levels.js";
import { agreementTree } from "./goal-trees.js";

/** What is drafted of each instrument. */
export const agreementFigure = "goalAndSymptom";

async function agreement(dataset: Dataset, rule: ReliableRule): Promise<DraftGroup> {
  // $1 is the as-of day in both queries.
  const query = around(
    categoryQuery(dataset, rule),
    [],
    (changes) => `
      select changes.unit, case
        when episodes.met > 0 and changes.code = 'improved' then 'both'
        when episodes.met > 0 then 'goal_only'
        when changes.code = 'improved' then 'symptom_only'
        else 'neither'
      end as code
      from (${changes}) changes
      join (${episodesSql}) episodes on episodes.episode = changes.episode_id`,
  );
  const shares = { ...(await codedShares(dataset, query, agreementLevels)), tree: agreementTree };
  return { code: rule.instrument, of: shares.total, figures: { [agreementFigure]: shares } };
}

/**
 * Goal against symptom, for each instrument on which reliable change is told: everyone with a score before treatment and one
 * at its end, in an episode with agreed goals, by whether a goal of the episode was achieved and whether the person improved
 * reliably on the instrument. The two often disagree (Krause et al. 2021), so they are never put into one number, and no
 * instrument stands for another. That a goal is achieved is what was recorded: no threshold of the 0 to 10 rating is
 * established for adults.
 */
export async function goalAndSymptom(dataset: Dataset, own: OwnReliabilities): Promise<readonly DraftGroup[]> {
  const groups: DraftGroup[] = [];
  for (const { instrument, baselines } of await readInstrumentScores(dataset)) {
    const measured = measuredInstrument(instrument);
    const rule = measured && reliableRule(measured, Float64Array.from(baselines), own);
    if (!rule) continue;
    const group = await agreement(dataset, rule);
    if (group.of.things.length > 0) groups.push(group);
  }
  return groups;
}
