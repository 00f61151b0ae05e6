import type { StageModel } from "@rapport/dataset";
import type { MergeNode } from "@rapport/disclosure";
import type { Label } from "../curve.js";
import { freeCode } from "../trees/free-code.js";
import { stageTreeOf } from "../trees/stage-tree.js";

/** Where an episode can be on a day: the stages in the model's order, then these three. */
export interface FlowLevels {
  readonly levels: readonly Label[];
  /** Ended, as completed. No stage has this code, which is a reason for closing. */
  readonly completed: string;
  /** Ended in any other way (P3.7). */
  readonly left: string;
  /** In no stage on record, and not known to have ended. */
  readonly unknown: string;
  /** How they are merged: stages by the part of the work that they belong to, and both endings. */
  readonly tree: readonly MergeNode[];
}

export function flowLevels(stageModel: StageModel): FlowLevels {
  const taken = new Set(stageModel.stages.map(({ code }) => code));
  const completed = "completed";
  const left = freeCode("left", taken);
  const unknown = freeCode("unknown", taken);
  return {
    levels: [
      ...stageModel.stages.map(({ code, display }) => ({ code, label: display })),
      { code: completed, label: "Completed" },
      { code: left, label: "Ended before completion" },
      { code: unknown, label: "Not recorded" },
    ],
    completed,
    left,
    unknown,
    tree: [
      ...stageTreeOf(stageModel),
      { code: freeCode("ended", taken), display: "Ended", children: [completed, left] },
    ],
  };
}

/** How often an episode went back; in their order. */
export const returnLevels: readonly Label[] = [
  { code: "none", label: "Never" },
  { code: "once", label: "Once" },
  { code: "more", label: "Twice or more" },
];
