import type { StageModel } from "@rapport/dataset";
import type { MergeNode } from "@rapport/disclosure";
import { exitTree } from "./exit-tree.js";
import { stageTreeOf } from "./stage-tree.js";

/**
 * How the ways out of a stage are merged: on to another stage, by the part of the work that it belongs to, and endings as
 * `exitTree` has them. A stay that lasts is neither.
 */
export function exitsTree(stageModel: StageModel): readonly MergeNode[] {
  const onward = stageTreeOf(stageModel).map(({ code, display, children }) => ({
    code: `on_to_${code}`,
    display: `On to a stage: ${display.toLowerCase()}`,
    children,
  }));
  return [{ code: "moved_on", display: "On to another stage", children: onward }, ...exitTree];
}
