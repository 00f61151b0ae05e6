import type { ReportContent } from "@rapport/analysis";
import { curvedStages } from "./curved-stages.js";
import { exitGroups } from "./exit-groups.js";

/** Every share of stays that a page tells by groups of ways out, in whole percent: sums of a curve's own shares. */
export function exitShares({ questions }: Pick<ReportContent, "questions">): readonly string[] {
  return questions.flatMap((result) => {
    if (result.question !== "timeInStage") return [];
    return curvedStages(result).flatMap(({ stage, curve, last }) =>
      [...stage.onDays, last]
        .flatMap((point) => exitGroups(stage.code, curve, result.order, point))
        .flatMap(({ share }) => [`${Math.round(100 * share)}`, `${Math.round(100 * share)}%`]),
    );
  });
}
