import type {
  InstrumentResult,
  OutcomeChangeResult,
  PluginMetricsResult,
  QuestionResult,
  ReportContent,
  TimeInStageResult,
} from "@rapport/analysis";
import { instrumentId } from "./html/outcome-change.js";
import { practiceId } from "./html/practice-id.js";
import { stageId } from "./html/time-in-stage.js";
import { instrumentFinding, partOf } from "./prose/outcome-sentences.js";
import { changeFinding } from "./prose/practice-findings.js";
import { leavingFinding, stageFinding } from "./prose/stage-sentences.js";

/** A sentence of "What we see", and the id of the part of the page that it comes from. */
export interface Finding {
  readonly sentence: string;
  readonly target: string;
}

const mostStages = 3;
const mostInstruments = 3;
const mostPractices = 2;

function staysOf(result: TimeInStageResult, at: number): number {
  const stays = result.stages[at]?.stays;
  return stays?.kind === "breakdown" ? stays.total : 0;
}

function stageFindings(result: TimeInStageResult): readonly Finding[] {
  const known = result.stages.flatMap((stage, at) => (stage.median.kind === "position" ? [{ stage, at }] : []));
  const chosen = known.toSorted((a, b) => staysOf(result, b.at) - staysOf(result, a.at)).slice(0, mostStages);
  const leaving = leavingFinding(result);
  return [
    ...chosen
      .toSorted((a, b) => a.at - b.at)
      .map(({ stage, at }) => ({ sentence: stageFinding(stage), target: stageId(at) })),
    ...(leaving ? [{ sentence: leaving.sentence, target: "exits" }] : []),
  ];
}

function scoredOn({ started, change }: InstrumentResult): number {
  const scored = partOf(started, "scored");
  return change.kind === "mean" ? change.n : scored && "count" in scored ? scored.count : 0;
}

function instrumentFindings({ instruments }: OutcomeChangeResult, most: number): readonly Finding[] {
  return instruments
    .map((instrument, at) => ({ instrument, at }))
    .toSorted((a, b) => scoredOn(b.instrument) - scoredOn(a.instrument))
    .slice(0, most)
    .toSorted((a, b) => a.at - b.at)
    .map(({ instrument, at }) => ({ sentence: instrumentFinding(instrument), target: instrumentId(at) }));
}

function practiceFindings({ types }: PluginMetricsResult): readonly Finding[] {
  return types
    .flatMap((type, at) => {
      const found = changeFinding(type);
      return found ? [{ ...found, at }] : [];
    })
    .toSorted((a, b) => b.clients - a.clients)
    .slice(0, mostPractices)
    .toSorted((a, b) => a.at - b.at)
    .map(({ sentence, at }) => ({ sentence, target: practiceId(at) }));
}

function practised(questions: readonly QuestionResult[]): number {
  return questions.flatMap((result) => (result.question === "pluginMetrics" ? practiceFindings(result) : [])).length;
}

function findingsOf(result: QuestionResult, instruments: number): readonly Finding[] {
  switch (result.question) {
    case "timeInStage":
      return stageFindings(result);
    case "outcomeChange":
      return instrumentFindings(result, instruments);
    case "pluginMetrics":
      return practiceFindings(result);
    default: {
      const unknown: never = result;
      return unknown;
    }
  }
}

/**
 * At most seven sentences, each with its doubt: the stages with most stays, where most leave, the measures with most scores,
 * and what clearly changed within interventions, for which measures with fewer scores give way.
 */
export function findings({ questions }: ReportContent): readonly Finding[] {
  const instruments = mostInstruments - practised(questions);
  return questions.flatMap((result) => findingsOf(result, instruments));
}
