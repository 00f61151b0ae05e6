import type { Draft, DraftQuestion, DraftSum } from "@rapport/disclosure";
import type { PluginMetricsOptions } from "../plugin-metrics/plugin-metrics.js";
import { commitmentSums } from "./commitment-sums.js";
import { accessSums } from "./access-sums.js";
import { afterTerminationSums } from "./after-termination-sums.js";
import { coupleSums } from "./couple-sums.js";
import { distributionSums } from "./distribution-sums.js";
import { flowSums } from "./flow-sums.js";
import { formSums } from "./form-sums.js";
import { goalSums } from "./goal-sums.js";
import { homeworkSums } from "./homework-sums.js";
import { instrumentSums } from "./instrument-sums.js";
import { interventionSums } from "./intervention-sums.js";
import { interventionUseSums } from "./intervention-use-sums.js";
import { methodSums } from "./method-sums.js";
import { populationSums } from "./population-sums.js";
import { sessionClockSums } from "./session-clock-sums.js";
import { stageClientSums } from "./stage-client-sums.js";
import { stageFlowSums } from "./stage-flow-sums.js";
import { stageGroupSums } from "./stage-group-sums.js";
import { stageSums } from "./stage-sums.js";

function questionSums(
  { question, groups }: DraftQuestion,
  draft: Pick<Draft, "population" | "questions">,
  { plugins }: PluginMetricsOptions,
): readonly DraftSum[] {
  if (question === "timeInStage")
    return [
      ...groups.flatMap(stageSums),
      ...groups.flatMap(sessionClockSums),
      ...flowSums(groups),
      ...stageGroupSums(groups),
    ];
  if (question === "outcomeChange") {
    return [
      ...groups.flatMap((group) => [
        ...instrumentSums(group),
        ...methodSums(group),
        ...distributionSums(group),
        ...formSums(group),
      ]),
      ...coupleSums(groups, draft),
    ];
  }
  if (question === "goalProgress") return goalSums(groups, draft.questions);
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
    ...questions.flatMap((each) => questionSums(each, { population, questions }, { plugins })),
    ...interventionUseSums(questions, { plugins }),
    ...homeworkSums(questions),
    ...commitmentSums(questions),
    ...accessSums({ population, questions }),
    ...afterTerminationSums({ questions }),
    ...stageFlowSums({ population, questions }),
    ...stageClientSums({ population, questions }),
  ];
}
