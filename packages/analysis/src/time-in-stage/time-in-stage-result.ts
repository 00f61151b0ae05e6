import type { StageModel } from "@rapport/dataset";
import type { ReleasedGroup, ReleasedQuestion } from "@rapport/disclosure";
import { figureOf } from "../figure-of.js";
import { lifeTableCurve } from "../life-table/life-table-curve.js";
import type { StageResult, TimeInStageResult } from "../results.js";
import { exitLabels } from "./exit-labels.js";
import { level } from "./time-in-stage.js";

/**
 * P7.1 answered from what was released. `stageModel` gives the stages their names and their order; `k` is the threshold of
 * the policy under which it was released.
 */
export function timeInStageResult(
  released: ReleasedQuestion,
  { stageModel, k }: { readonly stageModel: StageModel; readonly k: number },
): TimeInStageResult {
  const labels = exitLabels(stageModel);
  const labelOf = (code: string) => stageModel.stages.find((stage) => stage.code === code)?.display ?? code;
  const stageOf = (group: ReleasedGroup): StageResult => {
    const curve = lifeTableCurve(figureOf(group, "lifeTable"), { labels, k, level });
    return {
      code: group.code,
      label: labelOf(group.code),
      stays: figureOf(group, "breakdown", "stays"),
      median: figureOf(group, "position", "median"),
      ...(curve ? { curve } : {}),
    };
  };
  return {
    question: "timeInStage",
    level,
    stages: released.groups.map(stageOf),
    order: stageModel.stages.map((stage) => stage.code),
    withheld: released.withheldGroups.map((code) => ({ code, label: labelOf(code) })),
    labels,
  };
}
