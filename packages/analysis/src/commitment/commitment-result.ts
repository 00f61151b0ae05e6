import type { ReleasedQuestion } from "@rapport/disclosure";
import { figuresResult } from "../figures/figures-result.js";
import type { FiguresResult, FiguresSetting } from "../figures/figures-result.js";
import { commitmentSpecs } from "./commitment-specs.js";
import { engagementGroups } from "./engagement-groups.js";

/** P7.5 answered from what was released. */
export function commitmentResult(
  released: ReleasedQuestion,
  rules: Pick<FiguresSetting, "k" | "furthest">,
): FiguresResult {
  return figuresResult("commitment", released, {
    ...rules,
    labelOf: (group) => engagementGroups.find(({ code }) => code === group)?.label ?? group,
    specsOf: () => commitmentSpecs,
  });
}
