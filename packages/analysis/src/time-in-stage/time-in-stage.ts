import { closureDisplays } from "@rapport/dataset";
import type { Dataset } from "@rapport/dataset";
import type { Cell, DraftBreakdown, DraftFigure, DraftGroup, DraftQuestion } from "@rapport/disclosure";
import { cellOfStays, endsOfStays } from "../life-table/cells-of-stays.js";
import { readStays } from "../life-table/read-stays.js";
import type { Stays } from "../life-table/stays.js";
import { exitsTree } from "../trees/exits-tree.js";
import { clientsOfStays } from "./clients-of-stays.js";
import { stillOpen } from "./exit-labels.js";
import type { ClockName } from "./clocks.js";
import { dayClock } from "./day-clock.js";
import { sessionStays } from "./session-stays.js";
import { timesOnClock } from "./times-on-clock.js";
import type { ComparisonLimits } from "../stage-groups/difference-tests.js";
import type { Grouping } from "../stage-groups/groupings.js";
import type { PracticeName } from "../stage-groups/practice-levels.js";
import { stageGroups } from "../stage-groups/stage-groups.js";

/**
 * Every exit that there can be, whether anybody took it or not, so that a name in a table proves nobody: to other stages in
 * the model's order, then the closures.
 */
function allExits(stages: readonly string[]): readonly string[] {
  return [...stages, ...Object.keys(closureDisplays)];
}

function breakdown(stays: Stays, exits: readonly string[], cells: readonly Cell[]): DraftBreakdown {
  const codes = [...exits, stillOpen];
  return {
    kind: "breakdown",
    total: cellOfStays(stays),
    parts: cells.map((cell, at) => ({ code: codes[at] ?? stillOpen, ...cell })),
  };
}

export interface TimeInStageOptions extends Partial<ComparisonLimits> {
  /** By what the stays of a stage are told apart; all together by default. */
  readonly by?: Grouping | undefined;
  /** What the practices of a network are called where stays are told apart by them; by letters where it is not given. */
  readonly practices?: readonly PracticeName[] | undefined;
  /**
   * Whether the days of an episode's pauses are taken out of its stays: the clock then stands still while it rests. Days of
   * every kind count by default, and where the practice keeps no `pauses`.
   */
  readonly withoutPauses?: boolean | undefined;
  /**
   * With `sessions`, each stage is also told on a clock of attended sessions, where the practice keeps `sessions`. Days are always
   * told.
   */
  readonly clocks?: readonly ClockName[] | undefined;
}

/** Of the policy that holds where none is named. */
const usual: ComparisonLimits = { fewestForComparison: 30, fewestForStatistic: 10 };

const allLimits = (given: Partial<ComparisonLimits>): ComparisonLimits => ({ ...usual, ...given });

/**
 * P7.1 How long do clients stay in each stage, counting those still in it and those who leave in other ways? For each
 * stage a draft of: `stays` (how they ended), `clients` (whose they are, each once), `median`, `lowerQuartile` and
 * `upperQuartile` (days) and `lifeTable`. Exact: it has to pass the airlock.
 *
 * With `by` the stays of a stage are told apart too (`stageGroups`), which adds figures to each and a group for every level.
 * With `withoutPauses` the four are of days of work, and are called so (`median:withoutPauses`), in groups too: they are
 * other figures than those with pauses in them. With `clocks` that have `sessions`, each stage has the four once more, on a
 * clock of attended sessions (`median:sessions`): of the stays that are seen from their beginning. Its `days` are sessions then.
 */
export async function timeInStage(
  dataset: Dataset,
  { by, practices, withoutPauses = false, clocks = ["days"], ...limits }: TimeInStageOptions = {},
): Promise<DraftQuestion> {
  const stages = dataset.stageModel.stages.map((stage) => stage.code);
  const exits = allExits(stages);
  const { clock, query } = dayClock(dataset, withoutPauses);
  const found = await readStays(dataset, query({ asOf: dataset.asOf, stages, exits }), stages.length);
  const bySessions = clocks.includes("sessions") ? await sessionStays(dataset, { stages, exits }) : undefined;
  const tree = exitsTree(dataset.stageModel);
  const grouped =
    by === undefined
      ? undefined
      : await stageGroups(dataset, exits, { by, practices, withoutPauses, ...allLimits(limits) });
  const groups = stages.flatMap((code, at): readonly DraftGroup[] => {
    const stays = found[at];
    if (!stays) return [];
    const inSessions = bySessions?.[at];
    const left = endsOfStays(stays, exits.length);
    const figures: Readonly<Record<string, DraftFigure>> = {
      stays: { ...breakdown(stays, exits, left), tree },
      clients: clientsOfStays(stays),
      ...timesOnClock(stays, { exits, tree, clock, left }),
      ...(inSessions ? timesOnClock(inSessions, { exits, tree, clock: "sessions" }) : {}),
      ...grouped?.figures.get(code),
    };
    return [{ code, of: cellOfStays(stays), figures }];
  });
  const more = grouped?.groups ?? [];
  return {
    question: "timeInStage",
    groups: [...groups, ...more],
    expected: [...stages, ...more.map((group) => group.code)],
  };
}
