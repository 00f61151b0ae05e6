import {
  commitment,
  commitmentResult,
  homework,
  homeworkResult,
  interventionUse,
  interventionUseResult,
  access,
  accessResult,
  afterTermination,
  afterTerminationResult,
  goalProgress,
  goalProgressResult,
  outcomeChange,
  outcomeChangeResult,
  pluginMetrics,
  pluginMetricsResult,
  stageFlow,
  stageFlowResult,
  timeInStage,
  timeInStageResult,
} from "@rapport/analysis";
import type {
  ClockName,
  Dataset,
  Grouping,
  OutcomeChangeOptions,
  PluginMetricsOptions,
  PracticeName,
  QuestionResult,
} from "@rapport/analysis";
import { definePolicy } from "@rapport/disclosure";
import type { DraftQuestion, Policy, ReleasedQuestion } from "@rapport/disclosure";

/** What a question may ask of the one who runs the report: own reliabilities, and `plugins`, the intervention types in use. */
export interface QuestionOptions extends OutcomeChangeOptions, Partial<PluginMetricsOptions> {
  /** By what time in stage is told apart too. */
  readonly by?: Grouping;
  /** The practices of a network in the order of their groups, and what they are called. */
  readonly practices?: readonly PracticeName[];
  /** Whether the days of pauses are taken out of time in stage, where the practice keeps them. */
  readonly withoutPauses?: boolean;
  /** With `sessions`, time in stage is told on a clock of attended sessions too, where the practice keeps them. */
  readonly clocks?: readonly ClockName[];
  /** What protects the report: groups are compared by a test where they are as large as it asks. */
  readonly policy?: Policy;
}

/** What an answer needs beside what was released: settings and names, nothing that was counted. */
export interface Setting {
  readonly stageModel: Dataset["stageModel"];
  /** Whether the practice keeps a table. */
  readonly has: Dataset["has"];
  readonly policy: Policy;
  /** The as-of day, an ISO date. */
  readonly asOf: string;
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
  /** Read as well where the options ask for what is in them. */
  readonly usesFor?: (options: QuestionOptions) => readonly string[];
  readonly draft: (dataset: Dataset, options: QuestionOptions) => Promise<DraftQuestion>;
  readonly result: (released: ReleasedQuestion, setting: Setting) => QuestionResult;
}

/** Every question that a report can answer, in the order in which it does. */
export const questions: readonly Question[] = [
  {
    code: "timeInStage",
    needs: ["stages"],
    uses: ["members"],
    usesFor: ({ withoutPauses = false, clocks = [] }) => [
      ...(withoutPauses ? ["pauses"] : []),
      ...(clocks.includes("sessions") ? ["sessions"] : []),
    ],
    draft: (dataset, { by, practices, withoutPauses, clocks, policy = definePolicy() }) => {
      const { fewestForComparison, fewestForStatistic } = policy;
      return timeInStage(dataset, { by, practices, withoutPauses, clocks, fewestForComparison, fewestForStatistic });
    },
    result: (released, { stageModel, has, policy, asOf, furthest, options }) => {
      const { by, practices, withoutPauses = false, clocks = [] } = options;
      const { k, fewestForStatistic, fewestForComparison } = policy;
      const grouped = by === undefined ? undefined : { by, asOf, practices, fewestForComparison };
      const pauses = withoutPauses ? (has("pauses") ? "takenOut" : "notKept") : undefined;
      const sessionClock = clocks.includes("sessions") ? (has("sessions") ? "told" : "notKept") : undefined;
      return timeInStageResult(released, {
        stageModel,
        k,
        fewestForStatistic,
        furthest,
        grouped,
        pauses,
        sessionClock,
      });
    },
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
    code: "goalProgress",
    needs: ["goals"],
    uses: ["goal_ratings", "measures", "sessions", "pauses", "members", "people"],
    draft: goalProgress,
    result: (released, { policy: { k }, furthest }) => goalProgressResult(released, { k, furthest }),
  },
  {
    code: "outcomeChange",
    needs: ["measures"],
    uses: ["members", "people", "sessions"],
    draft: outcomeChange,
    result: (released, { stageModel, options, policy: { fewestForPercent }, furthest }) =>
      outcomeChangeResult(released, { ...options, stageModel, fewestForPercent, furthest }),
  },
  {
    code: "interventionUse",
    needs: ["interventions"],
    uses: ["members", "assignments"],
    draft: (dataset, { plugins = [] }) => interventionUse(dataset, { plugins }),
    result: (released, { policy: { k }, furthest, options: { plugins = [] } }) =>
      interventionUseResult(released, { plugins, k, furthest }),
  },
  {
    code: "homework",
    needs: ["interventions", "assignments"],
    uses: ["members", "plan_revisions"],
    draft: (dataset) => homework(dataset),
    result: (released, { policy: { k }, furthest }) => homeworkResult(released, { k, furthest }),
  },
  {
    code: "commitment",
    needs: ["sessions"],
    uses: ["members", "people", "interventions", "assignments", "measures", "history"],
    draft: (dataset) => commitment(dataset),
    result: (released, { policy: { k }, furthest }) => commitmentResult(released, { k, furthest }),
  },
  {
    code: "access",
    needs: ["episodes"],
    uses: ["sessions", "stages", "members"],
    draft: (dataset) => access(dataset),
    result: (released, { asOf, policy: { k }, furthest }) => accessResult(released, { asOf, k, furthest }),
  },
  {
    code: "afterTermination",
    needs: ["episodes"],
    uses: ["sessions", "stages", "members"],
    draft: (dataset) => afterTermination(dataset),
    result: (released, { policy: { k }, furthest }) => afterTerminationResult(released, { k, furthest }),
  },
  {
    code: "pluginMetrics",
    needs: ["interventions", "assignments"],
    uses: ["members"],
    draft: (dataset, { plugins = [] }) => pluginMetrics(dataset, { plugins }),
    result: (released, { policy: { k, fewestForPercent }, furthest, options: { plugins = [] } }) =>
      pluginMetricsResult(released, { plugins, k, furthest, fewestForPercent }),
  },
];

/** Their codes, as `--only` takes them. */
export const questionCodes: readonly string[] = questions.map((question) => question.code);
