import type { StageModel } from "@rapport/dataset";
import type { ReleasedQuestion } from "@rapport/disclosure";
import { figuresResult } from "../figures/figures-result.js";
import type { FiguresResult } from "../figures/figures-result.js";
import { stageFlowSpecs } from "./stage-flow-specs.js";

export interface StageFlowSetting {
  readonly stageModel: StageModel;
  /** The threshold of the policy under which it was released. */
  readonly k: number;
  /** How far a printed count can lie from the true one; absent where nothing limits it. */
  readonly furthest?: number | undefined;
}

/** P7.2 answered from what was released, with the stages by their names in `stageModel`. */
export function stageFlowResult(released: ReleasedQuestion, { stageModel, ...rules }: StageFlowSetting): FiguresResult {
  return figuresResult("stageFlow", released, {
    labelOf: () => "All episodes",
    specsOf: () => stageFlowSpecs(stageModel),
    ...rules,
  });
}
