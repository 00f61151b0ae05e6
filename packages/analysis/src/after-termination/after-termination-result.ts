import type { ReleasedQuestion } from "@rapport/disclosure";
import { figuresResult } from "../figures/figures-result.js";
import type { FiguresResult, FiguresSetting } from "../figures/figures-result.js";
import { afterTerminationSpecs } from "./after-termination-specs.js";

/** P7.7 answered from what was released. */
export function afterTerminationResult(
  released: ReleasedQuestion,
  rules: Pick<FiguresSetting, "k" | "furthest">,
): FiguresResult {
  return figuresResult("afterTermination", released, {
    ...rules,
    labelOf: () => "All completed episodes",
    specsOf: () => afterTerminationSpecs,
  });
}
