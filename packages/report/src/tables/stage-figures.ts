import type { StageResult, TimeInStageResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { countsForm, curveForm, positionForm } from "./figure-forms.js";
import type { PlacedFigure, TableFigure } from "./placed-figure.js";

/** What the curve says of days that are the same for every stage. */
function onDays({ curve, onDays: points }: StageResult): TableFigure {
  return { kind: "curve", curve: { exits: curve?.exits ?? [], points } };
}

type Named = readonly [code: string, label: string, shown: TableFigure];

function meansOf(language: Language, { means }: StageResult): readonly Named[] {
  if (!means) return [];
  const inDays = (estimate: number, method: string): TableFigure => ({
    kind: "derived",
    value: { estimate },
    unit: "days",
    method,
  });
  return [
    [
      "means.finished",
      "Mean of the stays that have ended",
      inDays(means.finished, "mean of printed counts; too short where stays last"),
    ],
    [
      "means.restricted",
      "Mean time in the stage within the first days",
      inDays(means.restricted, "restricted mean (Irwin 1949) of the curve"),
    ],
    ["means.until", "These first days", { kind: "setting", value: means.until, scale: { unit: "days" } }],
  ];
}

function figuresOfStage(
  language: Language,
  stage: StageResult,
  { question, level, labels }: TimeInStageResult,
): readonly PlacedFigure[] {
  const group = { code: stage.code, label: stage.label };
  const placed = (code: string, label: string, shown: PlacedFigure["shown"]): PlacedFigure => ({
    question,
    group,
    figure: { code, label },
    shown,
    level,
  });
  const means = meansOf(language, stage);
  return [
    placed(
      "stays",
      "Stays by how they ended",
      countsForm(stage.stays, ({ code }) => labels[code] ?? code),
    ),
    placed("median", "Time by which half of the stays are over", positionForm(stage.median)),
    placed("lowerQuartile", "Time by which a quarter of the stays are over", positionForm(stage.lowerQuartile)),
    placed("upperQuartile", "Time by which three quarters of the stays are over", positionForm(stage.upperQuartile)),
    ...means.map(([code, label, shown]) => placed(code, label, shown)),
    placed("lifeTable", "Share still in the stage, over time", curveForm(stage.curve)),
    ...(stage.onDays.length === 0 ? [] : [placed("onDays", "Share still in the stage, by some days", onDays(stage))]),
  ];
}

/** P7.1 as figures of tables. */
export function stageFigures(language: Language, result: TimeInStageResult): readonly PlacedFigure[] {
  return result.stages.flatMap((stage) => figuresOfStage(language, stage, result));
}
