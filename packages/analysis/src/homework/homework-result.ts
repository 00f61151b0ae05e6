import type { ReleasedQuestion } from "@rapport/disclosure";
import { figuresResult } from "../figures/figures-result.js";
import type { FiguresResult, FiguresSetting } from "../figures/figures-result.js";
import { homeworkSpecs } from "./homework-specs.js";

/** P6.1, P6.2, P7.4 answered from what was released. */
export function homeworkResult(
  released: ReleasedQuestion,
  rules: Pick<FiguresSetting, "k" | "furthest">,
): FiguresResult {
  return figuresResult("homework", released, { ...rules, labelOf: () => "All", specsOf: () => homeworkSpecs });
}
