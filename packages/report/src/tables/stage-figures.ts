import type { StageResult, TimeInStageResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { countsForm, curveForm, positionForm } from "./figure-forms.js";
import { figureOnClock } from "./figure-on-clock.js";
import { sessionFigures } from "./session-figures.js";
import { stageGroupFigures } from "./stage-group-figures.js";
import type { PlacedFigure, TableFigure } from "./placed-figure.js";

/** What the curve says of days that are the same for every stage. */
function onDays({ curve, onDays: points }: StageResult): TableFigure {
  return { kind: "curve", curve: { exits: curve?.exits ?? [], points } };
}

type Named = readonly [code: string, label: string, shown: TableFigure];

function meansOf(language: Language, { means }: StageResult): readonly Named[] {
  if (!means) return [];
  const { say } = language;
  const inDays = (estimate: number, method: string): TableFigure => ({
    kind: "derived",
    value: { estimate },
    unit: "days",
    method,
  });
  return [
    ["means.finished", say("stays.meanOfFinished"), inDays(means.finished, say("stays.meanOfFinishedMethod"))],
    ["means.restricted", say("stays.restrictedMean"), inDays(means.restricted, say("stays.restrictedMeanMethod"))],
    ["means.until", say("stays.firstDays"), { kind: "setting", value: means.until, scale: { unit: "days" } }],
  ];
}

function figuresOfStage(
  language: Language,
  stage: StageResult,
  { question, level, labels, pauses }: TimeInStageResult,
): readonly PlacedFigure[] {
  const { say } = language;
  const group = { code: stage.code, label: language.label(stage.label) };
  const placed = (code: string, label: string, shown: PlacedFigure["shown"]): PlacedFigure => ({
    question,
    group,
    figure: { code, label },
    shown,
    level,
  });
  const onClock = (name: string, label: string, shown: PlacedFigure["shown"]): PlacedFigure => {
    const figure = figureOnClock(language, { code: name, label }, pauses);
    return placed(figure.code, figure.label, shown);
  };
  const means = meansOf(language, stage);
  return [
    placed(
      "stays",
      say("stays.byEnd"),
      countsForm(stage.stays, ({ code }) => language.label(labels[code] ?? code)),
    ),
    ...(stage.clients === undefined
      ? []
      : [
          placed(
            "clients",
            say("stays.byReturn"),
            countsForm(stage.clients, ({ code }) => say("stays.returnPart", { part: code })),
          ),
        ]),
    onClock("median", say("stays.median"), positionForm(stage.median)),
    onClock("lowerQuartile", say("stays.lowerQuartile"), positionForm(stage.lowerQuartile)),
    onClock("upperQuartile", say("stays.upperQuartile"), positionForm(stage.upperQuartile)),
    ...means.map(([code, label, shown]) => onClock(code, label, shown)),
    onClock("lifeTable", say("stays.shareOverTime"), curveForm(stage.curve)),
    ...(stage.onDays.length === 0 ? [] : [onClock("onDays", say("stays.shareOnDays"), onDays(stage))]),
  ];
}

/** P7.1 as figures of tables. */
export function stageFigures(language: Language, result: TimeInStageResult): readonly PlacedFigure[] {
  return [
    ...result.stages.flatMap((stage) => [
      ...figuresOfStage(language, stage, result),
      ...sessionFigures(language, stage, result),
    ]),
    ...stageGroupFigures(language, result),
  ];
}
