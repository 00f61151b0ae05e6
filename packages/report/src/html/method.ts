import type {
  Comparison,
  InstrumentResult,
  OutcomeChangeResult,
  QuestionResult,
  ReportContent,
  TimeInStageResult,
} from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { wordsOfQuestion } from "../figures/words-of-question.js";
import { clinicalRangeInWords } from "../prose/recovery-sentences.js";
import type { Section } from "./content.js";
import { dataQuality } from "./data-quality.js";
import type { Definition } from "./definition.js";
import { formulas } from "./formulas.js";
import { reliableMethod } from "./instrument-article.js";
import { madePart } from "./made-part.js";
import { practiceDefinitions } from "./practice-definitions.js";

function common({ say }: Language): readonly Definition[] {
  return [
    [say("method.unit"), say("method.unitMeans")],
    [say("method.asOfDay"), say("method.asOfDayMeans")],
  ];
}

function instrumentMethod(language: Language, instrument: InstrumentResult): string {
  const { clinicalRange } = instrument;
  const reliable = reliableMethod(language, instrument);
  if (!clinicalRange) return reliable;
  const range = clinicalRangeInWords(language, clinicalRange);
  return `${reliable} ${language.say("method.clinicalRange", { range, source: clinicalRange.source })}`;
}

function stayDefinitions(
  { say, percent, count }: Language,
  { level, byGroup, pauses, sessionClock }: TimeInStageResult,
): readonly Definition[] {
  return [
    [say("method.stay"), say("method.stayMeans")],
    ...(pauses === "takenOut" ? ([[say("method.withoutPauses"), say("method.withoutPausesMeans")]] as const) : []),
    [say("method.quantiles"), say("method.quantilesMean", { level: percent(level) })],
    [say("method.line"), say("method.lineMeans")],
    [say("method.restrictedMean"), say("method.restrictedMeanMeans")],
    [say("method.waysOut"), say("method.waysOutMean")],
    ...(sessionClock === "told" ? ([[say("method.sessions"), say("method.sessionsMean")]] as const) : []),
    ...(byGroup
      ? ([
          [say("method.groupTests"), say("method.groupTestsMean", { fewest: count(byGroup.fewestForComparison) })],
        ] as const)
      : []),
  ];
}

function scoreDefinitions(
  language: Language,
  { level, instruments }: Pick<OutcomeChangeResult, "level" | "instruments">,
): readonly Definition[] {
  const { say, percent } = language;
  return [
    [say("method.scoreBefore"), say("method.scoreBeforeMeans")],
    [say("method.scoreAtEnd"), say("method.scoreAtEndMeans")],
    [say("method.reliableChange"), say("method.reliableChangeMeans")],
    [say("method.recovered"), say("method.recoveredMeans")],
    [say("method.deviations"), say("method.deviationsMean")],
    [say("method.shareInterval"), say("method.shareIntervalMeans", { level: percent(level) })],
    [say("method.missingScores"), say("method.missingScoresMean")],
    ...instruments.map((instrument): Definition => [
      language.label(instrument.label),
      instrumentMethod(language, instrument),
    ]),
  ];
}

function definitions(language: Language, result: QuestionResult): readonly Definition[] {
  switch (result.question) {
    case "timeInStage":
      return stayDefinitions(language, result);
    case "outcomeChange":
      return scoreDefinitions(language, result);
    case "pluginMetrics":
      return practiceDefinitions(language, result.level);
    default:
      return wordsOfQuestion(language, result.question).definitions;
  }
}

function comparisonDefinition({ say, percent }: Language, { level }: Comparison): Definition {
  return [say("comparison.method"), say("comparison.methodMeans", { level: percent(level) })];
}

function definitionList(entries: readonly Definition[]): Element {
  return h(
    "dl",
    entries.flatMap(([term, meaning]) => [h("dt", term), h("dd", meaning)]),
  );
}

/** What was computed and how, with formulas and sources; how complete the records are; and what the report was made with. */
export function method(language: Language, content: ReportContent): Section {
  const { questions, comparison, quality } = content;
  const heading = language.say("method.heading");
  const element = h("section", { id: "method", ariaLabelledBy: ["method-heading"] }, [
    h("h2", { id: "method-heading" }, heading),
    definitionList([
      ...questions.flatMap((result) => definitions(language, result)),
      ...(comparison ? [comparisonDefinition(language, comparison)] : []),
      ...common(language),
    ]),
    ...formulas(language, content),
    ...dataQuality(language, quality),
    ...madePart(language, content),
  ]);
  return { id: "method", heading, element };
}
