import type { StageModel } from "@rapport/dataset";
import type { MergeNode } from "@rapport/disclosure";
import { freeCode } from "./free-code.js";
import { levelTree } from "./level-tree.js";

/**
 * How the stages of a model are merged, with their neighbours only: what comes before treatment (no intervention may be
 * delivered in it, P3.2), treatment, and its end: the stages after the last with treatment, or the model's last stage,
 * where an episode completes. A stage without treatment between others that have it belongs to treatment. In a model
 * without treatment, neighbours are merged in halves.
 */
export function stageTreeOf(stageModel: StageModel): readonly MergeNode[] {
  const { stages } = stageModel;
  const first = stages.findIndex(({ treatment }) => treatment);
  if (first < 0) return levelTree(stages);
  const afterLast = stages.findLastIndex(({ treatment }) => treatment) + 1;
  // The last stage is the end unless it is all of the treatment that there is.
  const end = Math.max(Math.min(afterLast, stages.length - 1), first + 1);
  const taken = new Set(stages.map((stage) => stage.code));
  const node = (code: string, display: string, from: number, to: number): readonly MergeNode[] =>
    from < to
      ? [{ code: freeCode(code, taken), display, children: stages.slice(from, to).map((stage) => stage.code) }]
      : [];
  return [
    ...node("before_treatment", "Before treatment", 0, first),
    ...node("in_treatment", "In treatment", first, end),
    ...node("ending", "Ending", end, stages.length),
  ];
}
