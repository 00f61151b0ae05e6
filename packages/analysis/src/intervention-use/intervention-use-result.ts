import type { ReleasedQuestion } from "@rapport/disclosure";
import { figuresResult } from "../figures/figures-result.js";
import type { FiguresResult, FiguresSetting } from "../figures/figures-result.js";
import type { PluginMetricsOptions } from "../plugin-metrics/plugin-metrics.js";
import { interventionUseSpecs } from "./intervention-use-specs.js";
import { typeCode } from "./type-levels.js";

/** What the draft was made with, and the policy's rules. */
export type InterventionUseSetting = PluginMetricsOptions & Pick<FiguresSetting, "k" | "furthest">;

/** P7.4 answered from what was released. `plugins` are those that the draft was made with. */
export function interventionUseResult(
  released: ReleasedQuestion,
  { plugins, ...rules }: InterventionUseSetting,
): FiguresResult {
  return figuresResult("interventionUse", released, {
    ...rules,
    labelOf: (group) => plugins.find(({ code }) => typeCode(code) === group)?.display ?? "All",
    specsOf: (group) => interventionUseSpecs(group, plugins),
  });
}
