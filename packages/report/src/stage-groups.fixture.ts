import type { GroupedStage, ReportContent, StageGroup, StageGroupsResult, TimeInStageResult } from "@rapport/analysis";
import { sampleContent, timeInStage } from "./sample.fixture.js";

const names: Readonly<Record<string, string>> = {
  desire_and_arousal: "Desire and arousal",
  pain: "Pain",
  between_partners: "Between partners",
  unknown: "No concern recorded",
};

const labelled = (code: string) => ({ code, label: names[code] ?? code });

/** A group of 40 stays, 5 of which last, with a median in weeks; without one, fewer than half are over. */
export function stageGroup(code: string, weeks?: number, interval: readonly [number, number?] = [2]): StageGroup {
  const [lower, upper] = interval;
  return {
    ...labelled(code),
    stays: {
      kind: "breakdown",
      total: 40,
      parts: [
        { code: "moved_on", count: 35 },
        { code: "completed", fewerThan: 5 },
        { code: "not_completed", fewerThan: 5 },
        { code: "open", count: 5 },
      ],
    },
    median: {
      kind: "position",
      step: 7,
      ...(weeks === undefined ? {} : { estimate: 7 * weeks }),
      lower: 7 * lower,
      ...(upper === undefined ? {} : { upper: 7 * upper }),
    },
  };
}

const compared = ["desire_and_arousal", "pain"].map(labelled);

/** Evaluation by concern: two groups that are apart by both tests, a third that has not reached its median. */
export const groupedEvaluation: GroupedStage = {
  code: "evaluation",
  label: "Evaluation",
  sizes: {
    kind: "breakdown",
    total: 120,
    parts: [
      { code: "desire_and_arousal", count: 40 },
      { code: "pain", count: 40 },
      { code: "between_partners", count: 40 },
      { code: "unknown", fewerThan: 5 },
    ],
  },
  groups: [
    stageGroup("desire_and_arousal", 5, [4]),
    stageGroup("pain", 3, [2, 4]),
    stageGroup("between_partners", undefined, [6]),
  ],
  withheld: [labelled("unknown")],
  leaving: { below: 0.01, compared },
  reaching: { below: 1, compared },
  aim: "moved_on",
};

export const byConcern: StageGroupsResult = {
  by: "concern",
  stages: [groupedEvaluation],
  levels: Object.keys(names).map(labelled),
  labels: { ...names, moved_on: "On to another stage", completed: "Completed", open: "Still there" },
  tests: 2,
  fewestForComparison: 30,
};

export const timeByConcern: TimeInStageResult = { ...timeInStage, byGroup: byConcern };

/** A report in which time in stage is told apart by concern. */
export const groupedContent: ReportContent = { ...sampleContent, questions: [timeByConcern] };
