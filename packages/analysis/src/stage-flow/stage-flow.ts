import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown, DraftFigure, DraftQuestion } from "@rapport/disclosure";
import { breakdownOf } from "../breakdown-of.js";
import { cellOf } from "../cells.js";
import { meanDraft } from "../figures/mean-draft.js";
import { orderedSharesDraft } from "../figures/shares-draft.js";
import { keeping } from "../keeping.js";
import { level } from "../level.js";
import { daysQuery, followedQuery } from "./days-sql.js";
import { flowLevels, returnLevels } from "./flow-levels.js";
import { returnsQuery } from "./returns-sql.js";
import { statesQuery } from "./states-sql.js";
import { daysFigure, everybody, firstYear, flowWeeks, returnsFigure, stateFigure } from "./weeks.js";

interface WeekTable {
  readonly week: number;
  readonly figure: DraftBreakdown;
}

/** Where episodes are, one table a week: all weeks from one query, since the stays have to be put in order for it. */
async function states(dataset: Dataset): Promise<readonly WeekTable[]> {
  const { asOf, stageModel } = dataset;
  const { levels, tree, ...ends } = flowLevels(stageModel);
  const codes = levels.map(({ code }) => code);
  const place = (code: string) => codes.indexOf(code);
  const { sql, parameters } = statesQuery(asOf, flowWeeks, {
    stages: stageModel.stages.map(({ code }) => code),
    completed: place(ends.completed),
    left: place(ends.left),
    unknown: place(ends.unknown),
  });
  const rows = await dataset.select(
    `select week, value as code, array_agg(unit) as things from (${sql}) group by grouping sets ((week, value), (week))`,
    parameters,
  );
  return flowWeeks.map((week) => {
    const counted = rows.filter((row) => row["week"] === week);
    return { week, figure: { ...breakdownOf(counted, codes, (_code, at) => at), ordered: true, tree } };
  });
}

/** The mean days in each stage; nothing where no episode was opened a year ago. */
async function days(dataset: Dataset, stages: readonly string[]): Promise<Readonly<Record<string, DraftFigure>>> {
  const { asOf } = dataset;
  const means: Record<string, DraftFigure> = {};
  await keeping(dataset, [{ name: "followed", ...followedQuery(asOf, firstYear) }], async (kept) => {
    for (const stage of stages) {
      const mean = await meanDraft(kept, daysQuery(asOf, firstYear, stage), { range: [0, firstYear], level });
      if (mean) means[daysFigure(stage)] = mean;
    }
  });
  return means;
}

/**
 * P7.2 How do clients flow from stage to stage? One group, of everybody, with a draft of:
 *
 * - `state-at-week-N` for 0, 4, 12, 26 and 52 weeks: episodes that were opened at least so many weeks before the as-of day, by
 *   where they are that long after. Each is seen until then, so that none is censored; those that began later are left out.
 * - `returns` (P3.5, P3.9): episodes with two stays or more, by how often they went back so far. With one stay there is no
 *   way back, so those are left out.
 * - `days-in-first-year:STAGE` for each stage: the mean of the days in it during the first 364 since the episode was opened,
 *   0 where it was never entered, of episodes opened at least as long ago. Clients who share a person count once. No stay is
 *   open for the mean, which ends for all after those days. Episodes without a stay on record in them, or of which records
 *   end within them, are left out.
 *
 * Episodes that began before their records did are left out of all (`seenFromStart`).
 *
 * Which stage was left for which is told by `timeInStage` (`stays`), and not a second time. Exact: it has to pass the
 * airlock.
 */
export async function stageFlow(dataset: Dataset): Promise<DraftQuestion> {
  const { asOf, stageModel } = dataset;
  const stages = stageModel.stages.map(({ code }) => code);
  const found = await states(dataset);
  const figures: Readonly<Record<string, DraftFigure>> = {
    ...Object.fromEntries(found.map(({ week, figure }) => [stateFigure(week), figure])),
    [returnsFigure]: await orderedSharesDraft(dataset, returnsQuery(asOf, stages), returnLevels),
    ...(await days(dataset, stages)),
  };
  return {
    question: "stageFlow",
    groups: [{ code: everybody, of: found[0]?.figure.total ?? cellOf([]), figures }],
    expected: [everybody],
  };
}
