import type { ReleasedQuestion } from "@rapport/disclosure";
import { instrumentFor } from "@rapport/instruments";
import { figuresResult } from "../figures/figures-result.js";
import type { FiguresResult, FiguresSetting } from "../figures/figures-result.js";
import { all as everybody } from "../figures/everybody.js";
import { goalProgressSpecs } from "./goal-progress-specs.js";

/** What the policy says, under which the figures were released. */
export type GoalProgressSetting = Pick<FiguresSetting, "k" | "furthest">;

function groupLabel(code: string): string {
  return code === everybody ? "All goals" : (instrumentFor(code)?.name ?? code);
}

/** P7.3 answered from what was released: a group of all goals, and one an instrument that goals are held against. */
export function goalProgressResult(released: ReleasedQuestion, setting: GoalProgressSetting): FiguresResult {
  return figuresResult("goalProgress", released, { labelOf: groupLabel, specsOf: goalProgressSpecs, ...setting });
}
