import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown, DraftFigure, DraftGroup, DraftQuestion } from "@rapport/disclosure";
import { breakdownOf } from "../breakdown-of.js";
import { cellOf } from "../cells.js";
import { meanDraft } from "../figures/mean-draft.js";
import { orderedSharesDraft } from "../figures/shares-draft.js";
import { level } from "../level.js";
import { daysQuery } from "./days-sql.js";
import { everybodyCode, flowLevels, returnLevels } from "./flow-levels.js";
import { returnsQuery } from "./returns-sql.js";
import { statesQuery } from "./states-sql.js";
import { daysFigure, firstYear, flowWeeks, returnsFigure, stateFigure } from "./weeks.js";

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

/** Of one stage: the mean of its days in the first year; nothing where no episode was opened a year ago. */
async function stageGroup(dataset: Dataset, code: string): Promise<readonly DraftGroup[]> {
  const query = daysQuery(dataset.asOf, firstYear, code);
  const days = await meanDraft(dataset, query, { range: [0, firstYear], level });
  return days ? [{ code, of: days.of, figures: { [daysFigure]: days } }] : [];
}

/**
 * P7.2 How do clients flow from stage to stage? For everybody a draft of:
 *
 * - `state-at-week-N` for 0, 4, 12, 26 and 52 weeks: episodes that were opened at least so many weeks before the as-of day, by
 *   where they are that long after. Each is seen until then, so that none is censored; those that began later are left out.
 * - `returns` (P3.5, P3.9): episodes with two stays or more, by how often they went back so far. With one stay there is no
 *   way back, so those are left out.
 *
 * and for each stage of `days-in-first-year`: the mean of the days in it during the first 364 since the episode was opened, 0
 * where it was never entered, of episodes opened at least as long ago. Clients who share a person count once. No stay is open
 * at the end of those days for the mean, which ends there too. Episodes without a stay on record in those days, or of which
 * records end within them, are left out.
 *
 * Which stage was left for which is told by `timeInStage` (`stays`), and not a second time. Exact: it has to pass the
 * airlock.
 */
export async function stageFlow(dataset: Dataset): Promise<DraftQuestion> {
  const { asOf, stageModel } = dataset;
  const stages = stageModel.stages.map(({ code }) => code);
  const everybody = everybodyCode(stageModel);
  const found = await states(dataset);
  const figures: Readonly<Record<string, DraftFigure>> = {
    ...Object.fromEntries(found.map(({ week, figure }) => [stateFigure(week), figure])),
    [returnsFigure]: await orderedSharesDraft(dataset, returnsQuery(asOf, stages), returnLevels),
  };
  const groups: DraftGroup[] = [];
  for (const code of stages) groups.push(...(await stageGroup(dataset, code)));
  return {
    question: "stageFlow",
    groups: [{ code: everybody, of: found[0]?.figure.total ?? cellOf([]), figures }, ...groups],
    expected: [everybody, ...stages],
  };
}
