import {
  outcomeChange,
  outcomeChangeResult,
  pluginMetrics,
  pluginMetricsResult,
  stageFlow,
  stageFlowResult,
  timeInStage,
  timeInStageResult,
} from "@rapport/analysis";
import type { Dataset, OutcomeChangeOptions, PluginMetricsOptions, QuestionResult } from "@rapport/analysis";
import type { DraftQuestion, Policy, ReleasedQuestion } from "@rapport/disclosure";

/** What a question may ask of the one who runs the report: own reliabilities, and `plugins`, the intervention types in use. */
export type QuestionOptions = OutcomeChangeOptions & Partial<PluginMetricsOptions>;

/** What an answer needs beside what was released: settings and names, nothing that was counted. */
export interface Setting {
  readonly stageModel: Dataset["stageModel"];
  readonly policy: Policy;
  /** How far a printed count can lie from the true one; absent where nothing limits it. */
  readonly furthest?: number | undefined;
  readonly options: QuestionOptions;
}

/** A question of P7: the tables that it reads, its draft, and what is computed from what was released of it. */
export interface Question {
  readonly code: QuestionResult["question"];
  /** Without these tables there is no answer. */
  readonly needs: readonly string[];
  /** Read where they are there. */
  readonly uses: readonly string[];
  readonly draft: (dataset: Dataset, options: QuestionOptions) => Promise<DraftQuestion>;
  readonly result: (released: ReleasedQuestion, setting: Setting) => QuestionResult;
}

/** Every question that a report can answer, in the order in which it does. */
export const questions: readonly Question[] = [
  {
    code: "timeInStage",
    needs: ["stages"],
    uses: ["members"],
    draft: (dataset) => timeInStage(dataset),
    result: (released, { stageModel, policy: { k, fewestForStatistic }, furthest }) =>
      timeInStageResult(released, { stageModel, k, fewestForStatistic, furthest }),
  },
  {
    code: "stageFlow",
    needs: ["stages"],
    uses: ["members"],
    draft: (dataset) => stageFlow(dataset),
    result: (released, { stageModel, policy: { k }, furthest }) =>
      stageFlowResult(released, { stageModel, k, furthest }),
  },
  {
    code: "outcomeChange",
    needs: ["measures"],
    uses: ["members", "people", "sessions"],
    draft: outcomeChange,
    result: (released, { options, policy: { fewestForPercent }, furthest }) =>
      outcomeChangeResult(released, { ...options, fewestForPercent, furthest }),
  },
  {
    code: "pluginMetrics",
    needs: ["interventions", "assignments"],
    uses: ["members"],
    draft: (dataset, { plugins = [] }) => pluginMetrics(dataset, { plugins }),
    result: (released, { policy: { k }, furthest, options: { plugins = [] } }) =>
      pluginMetricsResult(released, { plugins, k, furthest }),
  },
];

/** Their codes, as `--only` takes them. */
export const questionCodes: readonly string[] = questions.map((question) => question.code);
