import type { QuestionResult, ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { groupFigures } from "./group-figures.js";
import { instrumentFigures } from "./instrument-figures.js";
import type { PlacedFigure } from "./placed-figure.js";
import { practiceTableFigures } from "./practice-figures.js";
import { stageFigures } from "./stage-figures.js";

function figuresOf(language: Language, result: QuestionResult): readonly PlacedFigure[] {
  switch (result.question) {
    case "timeInStage":
      return stageFigures(language, result);
    case "outcomeChange":
      return instrumentFigures(language, result);
    case "pluginMetrics":
      return practiceTableFigures(language, result);
    case "stageFlow":
    case "goalProgress":
    case "interventionUse":
    case "homework":
    case "commitment":
    case "access":
    case "afterTermination":
      return groupFigures(language, result);
    default: {
      const unknown: never = result;
      return unknown;
    }
  }
}

/** Every figure of a report's questions in its order, those that are withheld among them. */
export function placedFigures(
  language: Language,
  { questions }: Pick<ReportContent, "questions">,
): readonly PlacedFigure[] {
  return questions.flatMap((result) => figuresOf(language, result));
}
