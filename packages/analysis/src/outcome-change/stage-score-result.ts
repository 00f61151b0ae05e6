import type { StageModel } from "@rapport/dataset";
import type { ReleasedGroup } from "@rapport/disclosure";
import { figureOf } from "../figure-of.js";
import type { StageScore } from "../results.js";
import { stageScoreFigure } from "./stage-scores.js";

const prefix = stageScoreFigure("");

/**
 * The mean score in each stage of the model, or without a model in each that was drafted, under its code; `undefined` where
 * nobody has a score in any.
 */
export function stageScoreResult(
  group: ReleasedGroup,
  model: StageModel | undefined,
): readonly StageScore[] | undefined {
  const drafted = Object.keys(group.figures).flatMap((name) =>
    name.startsWith(prefix) ? [{ code: name.slice(prefix.length), display: name.slice(prefix.length) }] : [],
  );
  if (drafted.length === 0) return undefined;
  return (model?.stages ?? drafted).map(({ code, display }) => ({
    code,
    label: display,
    score: figureOf(group, "mean", stageScoreFigure(code)),
  }));
}
