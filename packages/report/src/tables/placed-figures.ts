import type { QuestionResult, ReportContent } from "@rapport/analysis";
import { groupFigures } from "./group-figures.js";
import { instrumentFigures } from "./instrument-figures.js";
import type { PlacedFigure } from "./placed-figure.js";
import { practiceTableFigures } from "./practice-figures.js";
import { stageFigures } from "./stage-figures.js";

function figuresOf(result: QuestionResult): readonly PlacedFigure[] {
  switch (result.question) {
    case "timeInStage":
      return stageFigures(result);
    case "outcomeChange":
      return instrumentFigures(result);
    case "pluginMetrics":
      return practiceTableFigures(result);
    case "stageFlow":
    case "goalProgress":
    case "interventionUse":
    case "homework":
    case "commitment":
    case "access":
    case "afterTermination":
      return groupFigures(result);
    default: {
      const unknown: never = result;
      return unknown;
    }
  }
}

/** Every figure of a report's questions in its order, those that are withheld among them. */
export function placedFigures({ questions }: Pick<ReportContent, "questions">): readonly PlacedFigure[] {
  return questions.flatMap(figuresOf);
}
