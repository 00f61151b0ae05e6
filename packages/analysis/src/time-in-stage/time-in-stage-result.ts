import type { StageModel } from "@rapport/dataset";
import type { ReleasedGroup, ReleasedQuestion } from "@rapport/disclosure";
import { categoryLabel } from "../category-label.js";
import type { StageCurve, StagePoint } from "../curve.js";
import { figureOf } from "../figure-of.js";
import { stageMeans } from "../life-table/stage-means.js";
import { curveOn } from "../life-table/curve-on.js";
import { lifeTableCurve } from "../life-table/life-table-curve.js";
import type { StageResult, TimeInStageResult } from "../results.js";
import { clockFigure } from "./clocks.js";
import { exitLabels } from "./exit-labels.js";
import { stageSessions } from "./stage-sessions.js";
import { level } from "../level.js";
import { stageGroupsResult } from "../stage-groups/stage-groups-result.js";
import type { StageGroupsSetting } from "../stage-groups/stage-groups-result.js";

/** Days on which every practice is told what became of the stays. */
const tellingDays = [30, 90, 180, 365];

function pointsOnDays(curve: StageCurve): readonly StagePoint[] {
  const last = curve.points.at(-1)?.day ?? 0;
  return tellingDays.filter((day) => day < last).flatMap((day) => curveOn(curve, day) ?? []);
}

export interface TimeInStageSetting {
  readonly stageModel: StageModel;
  /** The threshold of the policy under which it was released. */
  readonly k: number;
  /** The fewest stays of which the policy lets a statistic be told. */
  readonly fewestForStatistic: number;
  /** How far a printed count can lie from the true one; absent where nothing limits it. */
  readonly furthest?: number | undefined;
  /** What the stays were told apart by, where they were, with what its levels and its tests hang on. */
  readonly grouped?: Pick<StageGroupsSetting, "by" | "asOf" | "practices" | "fewestForComparison"> | undefined;
  /** Where pauses were to be taken out: whether they were, or the practice keeps none. */
  readonly pauses?: TimeInStageResult["pauses"] | undefined;
  /** Where stays were to be told on a clock of sessions too: whether they were, or the practice keeps none. */
  readonly sessionClock?: TimeInStageResult["sessionClock"] | undefined;
}

/** P7.1 answered from what was released. `stageModel` gives the stages their names and their order. */
export function timeInStageResult(
  released: ReleasedQuestion,
  { stageModel, k, fewestForStatistic: fewest, furthest, grouped, pauses, sessionClock }: TimeInStageSetting,
): TimeInStageResult {
  const clock = pauses === "takenOut" ? "daysOfWork" : "days";
  const single = exitLabels(stageModel);
  const order = stageModel.stages.map((stage) => stage.code);
  // Every other group is of some of a stage's stays.
  const ofStages = released.groups.filter((group) => order.includes(group.code));
  const classes = ofStages.flatMap(({ figures: { stays } }) => (stays?.kind === "breakdown" ? stays.parts : []));
  const labelOfExit = (code: string) => single[code] ?? code;
  const labels = {
    ...Object.fromEntries(classes.map((part) => [part.code, categoryLabel(part, labelOfExit)])),
    ...single,
  };
  const labelOf = (code: string) => stageModel.stages.find((stage) => stage.code === code)?.display ?? code;
  const stageOf = (group: ReleasedGroup): StageResult => {
    const table = figureOf(group, "lifeTable", clockFigure("lifeTable", clock));
    const curve = lifeTableCurve(table, { labels, k, level, furthest });
    const means = curve && stageMeans(table, curve, fewest);
    return {
      code: group.code,
      label: labelOf(group.code),
      stays: figureOf(group, "breakdown", "stays"),
      ...(group.figures["clients"] ? { clients: figureOf(group, "breakdown", "clients") } : {}),
      median: figureOf(group, "position", clockFigure("median", clock)),
      lowerQuartile: figureOf(group, "position", clockFigure("lowerQuartile", clock)),
      upperQuartile: figureOf(group, "position", clockFigure("upperQuartile", clock)),
      ...(curve ? { curve } : {}),
      onDays: curve ? pointsOnDays(curve) : [],
      ...(means ? { means } : {}),
      ...(sessionClock === "told" ? { sessions: stageSessions(group, { labels, k, level, furthest }) } : {}),
    };
  };
  return {
    question: "timeInStage",
    level,
    stages: ofStages.map(stageOf),
    order,
    withheld: released.withheldGroups
      .filter((code) => order.includes(code))
      .map((code) => ({ code, label: labelOf(code) })),
    labels,
    ...(pauses === undefined ? {} : { pauses }),
    ...(sessionClock === undefined ? {} : { sessionClock }),
    ...(grouped ? { byGroup: stageGroupsResult(released, { ...grouped, clock, stageModel, k, furthest }) } : {}),
  };
}
