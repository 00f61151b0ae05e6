import type { Dataset, StageModel } from "@rapport/dataset";
import type { DraftBreakdown, DraftFigure, DraftQuestion } from "@rapport/disclosure";
import { cellOf } from "../cells.js";
import { level } from "../level.js";
import { cellsOfStays } from "../life-table/cells-of-stays.js";
import { meanOf } from "../mean-of.js";
import { daysWithin } from "./days.js";
import { flowLevels, returnLevels } from "./flow-levels.js";
import { readFlow } from "./read-flow.js";
import type { Flow, FlowEpisodes } from "./read-flow.js";
import { returnsOf } from "./returns.js";
import { statesAt } from "./states.js";
import { daysFigure, everybody, firstYear, flowWeeks, returnsFigure, stateFigure } from "./weeks.js";

/** Episodes by the place of each among so many levels; negative is in none. */
function breakdown(
  { unit }: FlowEpisodes,
  places: Int32Array,
  codes: readonly string[],
): Pick<DraftBreakdown, "kind" | "total" | "parts" | "ordered"> {
  const cells = cellsOfStays({ unit }, codes.length, (at) => places[at] ?? -1);
  return {
    kind: "breakdown",
    total: { things: unit.filter((_, at) => (places[at] ?? -1) >= 0) },
    parts: codes.flatMap((code, at) => cells.slice(at, at + 1).map((cell) => ({ code, ...cell }))),
    ordered: true,
  };
}

/** Where episodes are in one of the weeks. */
type StatesIn = (week: number) => DraftBreakdown;

function statesIn(flow: Flow, stageModel: StageModel): StatesIn {
  const { levels, tree, ...ends } = flowLevels(stageModel);
  const codes = levels.map(({ code }) => code);
  const place = (code: string) => codes.indexOf(code);
  const places = {
    stages: stageModel.stages.map(({ code }) => code),
    completed: place(ends.completed),
    left: place(ends.left),
    unknown: place(ends.unknown),
  };
  return (week) => ({ ...breakdown(flow.episodes, statesAt(flow, week, places), codes), tree });
}

/** The mean days in each stage; nothing where no episode was opened a year ago. */
function days(flow: Flow, stages: readonly string[]): Readonly<Record<string, DraftFigure>> {
  const { unit, means } = daysWithin(flow, firstYear, stages.length);
  const of = cellOf(unit);
  return Object.fromEntries(
    stages.flatMap((stage, at) => {
      const mean = meanOf(of, means[at] ?? [], { range: [0, firstYear], level });
      return mean ? [[daysFigure(stage), mean]] : [];
    }),
  );
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
  const { stageModel } = dataset;
  const stages = stageModel.stages.map(({ code }) => code);
  const flow = await readFlow(dataset, stages);
  const stateIn = statesIn(flow, stageModel);
  const states = flowWeeks.map((week) => [stateFigure(week), stateIn(week)] as const);
  const returnCodes = returnLevels.map(({ code }) => code);
  const figures: Readonly<Record<string, DraftFigure>> = {
    ...Object.fromEntries(states),
    [returnsFigure]: breakdown(flow.episodes, returnsOf(flow), returnCodes),
    ...days(flow, stages),
  };
  return {
    question: "stageFlow",
    groups: [{ code: everybody, of: states[0]?.[1].total ?? cellOf([]), figures }],
    expected: [everybody],
  };
}
