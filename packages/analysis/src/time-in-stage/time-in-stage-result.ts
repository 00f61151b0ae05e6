import type { StageModel } from "@rapport/dataset";
import type { ReleasedGroup, ReleasedLifeTable, ReleasedQuestion, Withheld } from "@rapport/disclosure";
import { actuarialCurve } from "@rapport/statistics";
import { figureOf } from "../figure-of.js";
import type { StageCurve, StagePoint } from "../curve.js";
import type { StageResult, TimeInStageResult } from "../results.js";
import { exitLabels } from "./exit-labels.js";
import { level } from "./time-in-stage.js";

/** The life table's estimates, from printed counts alone; it ends where nobody was exposed. */
function curveOf(
  table: ReleasedLifeTable | Withheld,
  labels: Readonly<Record<string, string>>,
  k: number,
): StageCurve | undefined {
  const first = table.kind === "lifeTable" ? table.rows[0] : undefined;
  if (table.kind !== "lifeTable" || !first) return undefined;
  const intervals = actuarialCurve(
    table.rows.map(({ from, until, ...counts }) => ({ from, to: until, ...counts })),
    { level },
  );
  const atRiskAfter = (at: number) => table.rows[at + 1]?.atRisk ?? table.atRiskAfter;
  const exitsUntil = (at: number, exit: string) =>
    table.rows.slice(0, at + 1).reduce((sum, row) => sum + (row.exits[exit] ?? 0), 0);
  const points = intervals.flatMap((interval, at): readonly StagePoint[] => {
    const { survival, lower, upper } = interval;
    if (survival === undefined) return [];
    const atRisk = atRiskAfter(at);
    const told = table.exits.filter((exit) => exitsUntil(at, exit) >= k);
    return [
      {
        day: interval.to,
        survival,
        ...(lower === undefined ? {} : { lower }),
        ...(upper === undefined ? {} : { upper }),
        incidence: Object.fromEntries(told.map((exit) => [exit, interval.incidence[exit] ?? 0])),
        ...(atRisk === undefined ? {} : { atRisk }),
      },
    ];
  });
  const none = Object.fromEntries(table.exits.map((exit) => [exit, 0]));
  return {
    exits: table.exits.map((code) => ({ code, label: labels[code] ?? code })),
    points: [{ day: 0, survival: 1, incidence: none, atRisk: first.atRisk }, ...points],
  };
}

/**
 * P7.1 answered from what was released. `stageModel` gives the stages their names and their order; `k` is the threshold of
 * the policy under which it was released.
 */
export function timeInStageResult(
  released: ReleasedQuestion,
  { stageModel, k }: { readonly stageModel: StageModel; readonly k: number },
): TimeInStageResult {
  const labels = exitLabels(stageModel);
  const labelOf = (code: string) => stageModel.stages.find((stage) => stage.code === code)?.display ?? code;
  const stageOf = (group: ReleasedGroup): StageResult => {
    const curve = curveOf(figureOf(group, "lifeTable"), labels, k);
    return {
      code: group.code,
      label: labelOf(group.code),
      stays: figureOf(group, "breakdown", "stays"),
      median: figureOf(group, "position", "median"),
      ...(curve ? { curve } : {}),
    };
  };
  return {
    question: "timeInStage",
    level,
    stages: released.groups.map(stageOf),
    order: stageModel.stages.map((stage) => stage.code),
    withheld: released.withheldGroups.map((code) => ({ code, label: labelOf(code) })),
    labels,
  };
}
