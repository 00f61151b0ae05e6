import type { QuestionResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Section } from "./content.js";
import { figuresSection } from "./figures-section.js";
import { outcomeChangeSection } from "./outcome-change.js";
import { pluginMetricsSection } from "./plugin-metrics.js";
import { timeInStageSection } from "./time-in-stage.js";

/** The section that answers one question. */
export function questionSection(language: Language, report: Released<ReportContent>, result: QuestionResult): Section {
  switch (result.question) {
    case "timeInStage":
      return timeInStageSection(language, report, result);
    case "outcomeChange":
      return outcomeChangeSection(language, report, result);
    case "pluginMetrics":
      return pluginMetricsSection(language, report, result);
    default:
      return figuresSection(language, report, result);
  }
}
