import type { Draft, DraftQuestion, DraftSum } from "@rapport/disclosure";
import type { PluginMetricsOptions } from "../plugin-metrics/plugin-metrics.js";
import { flowSums } from "./flow-sums.js";
import { instrumentSums } from "./instrument-sums.js";
import { interventionSums } from "./intervention-sums.js";
import { populationSums } from "./population-sums.js";
import { stageFlowSums } from "./stage-flow-sums.js";
import { stageSums } from "./stage-sums.js";

function questionSums({ question, groups }: DraftQuestion, { plugins }: PluginMetricsOptions): readonly DraftSum[] {
  if (question === "timeInStage") return [...groups.flatMap(stageSums), ...flowSums(groups)];
  if (question === "outcomeChange") return groups.flatMap(instrumentSums);
  if (question !== "pluginMetrics") return [];
  return groups.flatMap((group) => {
    const type = plugins.find(({ code }) => code === group.code);
    return type ? interventionSums(group, type) : [];
  });
}

/**
 * Every sum that holds between the tables of a draft by what they count, whatever the records are. Without `plugins` those
 * of intervention types are missing.
 */
export function draftSums(
  { population, questions }: Pick<Draft, "population" | "questions">,
  { plugins = [] }: Partial<PluginMetricsOptions> = {},
): readonly DraftSum[] {
  return [
    ...populationSums(population),
    ...questions.flatMap((each) => questionSums(each, { plugins })),
    ...stageFlowSums({ population, questions }),
  ];
}
