import type { Dataset } from "@rapport/dataset";
import type { DraftFigure, DraftGroup } from "@rapport/disclosure";
import { cellOf } from "../cells.js";
import { readStays } from "../life-table/read-stays.js";
import type { Stays } from "../life-table/stays.js";
import { clockFigure } from "../time-in-stage/clocks.js";
import type { Clock } from "../time-in-stage/clocks.js";
import { dayClock } from "../time-in-stage/day-clock.js";
import { grayDraft, logRankDraft } from "./difference-tests.js";
import type { ComparisonLimits, LevelStays } from "./difference-tests.js";
import { endsOf, groupDraft } from "./group-draft.js";
import { byGroupExit } from "./group-exits.js";
import { groupedStages, groupLevels, unknownLevel } from "./group-levels.js";
import type { GroupLevels } from "./group-levels.js";
import { endsFigure, grayFigure, groupCode, levelCode, levelsFigure, logRankFigure } from "./group-names.js";
import type { Grouping } from "./groupings.js";
import { aimOf, noStays } from "./merged-stays.js";
import { lettered } from "./practice-levels.js";
import type { PracticeName } from "./practice-levels.js";

export interface StageGroupsOptions extends ComparisonLimits {
  readonly by: Grouping;
  /** What the practices of a network are called, in the order of their groups; by letters where it is not given. */
  readonly practices?: readonly PracticeName[] | undefined;
  /** Whether the days of pauses are taken out. */
  readonly withoutPauses: boolean;
}

/** What a stage's groups add to the draft of time in stage. */
export interface StageGroupsDraft {
  /** More figures of each stage, by its code. */
  readonly figures: ReadonlyMap<string, Readonly<Record<string, DraftFigure>>>;
  /** One for every stage and level, whether anybody is in it or not. */
  readonly groups: readonly DraftGroup[];
}

/** The stays of every level as one list, ascending by unit. */
function together(levels: readonly LevelStays[]): Stays {
  const all = levels.flatMap(({ stays }) => Array.from(stays.unit, (unit, at) => ({ unit, stays, at })));
  const inOrder = all.toSorted((one, other) => one.unit - other.unit);
  const column = (name: "cluster" | "entry" | "days" | "exit") =>
    Int32Array.from(inOrder, ({ stays, at }) => stays[name][at] ?? 0);
  return {
    unit: Uint32Array.from(inOrder, ({ unit }) => unit),
    cluster: column("cluster"),
    entry: column("entry"),
    days: column("days"),
    exit: column("exit"),
  };
}

interface ToldApart {
  readonly aim: ReturnType<typeof aimOf>;
  readonly clock: Clock;
  readonly limits: ComparisonLimits;
}

function stageFigures(
  { by, tree }: GroupLevels,
  levels: readonly LevelStays[],
  { aim, clock, limits }: ToldApart,
): Readonly<Record<string, DraftFigure>> {
  const known = levels.filter(({ code }) => code !== unknownLevel);
  const logRank = logRankDraft(known, limits);
  const gray = grayDraft(known, aim, limits);
  const total = cellOf(levels.flatMap(({ stays }) => [...stays.unit]));
  const named = (branch: (typeof tree)[number] | string): (typeof tree)[number] | string =>
    typeof branch === "string"
      ? levelCode(by, branch)
      : { ...branch, code: levelCode(by, branch.code), children: branch.children.map(named) };
  return {
    [endsFigure]: endsOf(together(levels)),
    [levelsFigure(by)]: {
      kind: "breakdown",
      total,
      parts: levels.map(({ code, stays }) => ({ code: levelCode(by, code), things: stays.unit })),
      tree: tree.map(named).filter((branch) => typeof branch !== "string"),
    },
    ...(logRank ? { [clockFigure(logRankFigure(by), clock)]: logRank } : {}),
    ...(gray ? { [clockFigure(grayFigure(by), clock)]: gray } : {}),
  };
}

/**
 * The stays in each stage by groups. A stage gets `ends` (how its stays ended, in three ways), `by:…` (how many are of each
 * level; what has none is `unknown`), and where enough can be compared `logRank:…` and `gray:…`. Every level of a stage is a
 * group of its own with `stays`, `median` and `lifeTable`. Exact: it has to pass the airlock.
 */
export async function stageGroups(
  dataset: Dataset,
  exits: readonly string[],
  { by, withoutPauses, practices = lettered(dataset.practices), ...limits }: StageGroupsOptions,
): Promise<StageGroupsDraft> {
  const stages = dataset.stageModel.stages.map(({ code }) => code);
  const grouped = groupLevels(by, { asOf: dataset.asOf, practitioners: dataset.practitioners, practices });
  const { levels, query } = grouped;
  const { clock, query: clocked } = dayClock(dataset, withoutPauses);
  const count = levels.length;
  const found = await readStays(
    dataset,
    clocked({ asOf: dataset.asOf, stages, exits, groups: { count, query } }),
    stages.length * count,
  );
  const told = groupedStages(by, dataset.stageModel).map((stage) => {
    const first = stages.indexOf(stage) * count;
    return {
      stage,
      levels: levels.map(({ code }, at): LevelStays => {
        const stays = found[first + at];
        return { code, stays: stays ? byGroupExit(stays, exits) : noStays };
      }),
    };
  });
  return {
    figures: new Map(
      told.map((each) => [
        each.stage,
        stageFigures(grouped, each.levels, { aim: aimOf(each.stage, stages), clock, limits }),
      ]),
    ),
    groups: told.flatMap((each) =>
      each.levels.map(({ code, stays }) => groupDraft(groupCode(each.stage, by, code), stays, clock)),
    ),
  };
}
