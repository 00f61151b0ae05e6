import type { StageResult, TimeInStageResult } from "@rapport/analysis";
import { countsForm, curveForm, positionForm } from "./figure-forms.js";
import type { PlacedFigure } from "./placed-figure.js";

function figuresOfStage(stage: StageResult, { question, level, labels }: TimeInStageResult): readonly PlacedFigure[] {
  const group = { code: stage.code, label: stage.label };
  const placed = (code: string, label: string, shown: PlacedFigure["shown"]): PlacedFigure => ({
    question,
    group,
    figure: { code, label },
    shown,
    level,
  });
  return [
    placed(
      "stays",
      "Stays by how they ended",
      countsForm(stage.stays, (part) => labels[part] ?? part),
    ),
    placed("median", "Time by which half of the stays are over", positionForm(stage.median)),
    placed("lifeTable", "Share still in the stage, over time", curveForm(stage.curve)),
  ];
}

/** P7.1 as figures of tables. */
export function stageFigures(result: TimeInStageResult): readonly PlacedFigure[] {
  return result.stages.flatMap((stage) => figuresOfStage(stage, result));
}
