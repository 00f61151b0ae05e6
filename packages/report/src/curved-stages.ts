import type { StageCurve, StagePoint, StageResult, TimeInStageResult } from "@rapport/analysis";

/** A stage that has a line to draw, and the line's last point. */
export interface CurvedStage {
  readonly stage: StageResult;
  readonly curve: StageCurve;
  readonly last: StagePoint;
}

/** The stages whose curve goes on after day 0, in their order. */
export function curvedStages({ stages }: Pick<TimeInStageResult, "stages">): readonly CurvedStage[] {
  return stages.flatMap((stage) => {
    const { curve } = stage;
    const last = curve?.points.at(-1);
    return curve && last && last.day > 0 ? [{ stage, curve, last }] : [];
  });
}
