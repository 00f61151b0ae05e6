import type {
  FiguresResult,
  InstrumentResult,
  OutcomeChangeResult,
  PluginMetricsResult,
  QuestionResult,
  ReportContent,
  TimeInStageResult,
} from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { comparisonFindings } from "./comparison/comparison-findings.js";
import { comparisonId } from "./comparison/comparison-section.js";
import { wordsOfQuestion } from "./figures/words-of-question.js";
import { figureGroupId } from "./html/figures-id.js";
import { instrumentId } from "./html/outcome-change.js";
import { practiceId } from "./html/practice-id.js";
import { stageGroupId } from "./html/stage-groups-id.js";
import { stageId } from "./html/stage-id.js";
import { instrumentFinding, partOf } from "./prose/outcome-sentences.js";
import { changeFinding } from "./prose/practice-findings.js";
import { apartFinding } from "./prose/stage-test-sentences.js";
import { leavingFinding, stageFinding } from "./prose/stage-sentences.js";

/** A sentence of "What we see", and the id of the part of the page that it comes from. */
export interface Finding {
  readonly sentence: string;
  readonly target: string;
}

/** A finding and its place in its section. */
interface Placed extends Finding {
  readonly place: number;
}

/** A finding with its place among all: by its question, and by how good it is there. */
interface Ranked extends Placed {
  readonly question: number;
  readonly rank: number;
}

const mostFindings = 7;
const mostStages = 3;
const mostInstruments = 3;
const mostOthers = 2;

function staysOf(result: TimeInStageResult, at: number): number {
  const stays = result.stages[at]?.stays;
  return stays?.kind === "breakdown" ? stays.total : 0;
}

/** The stage with most stays, where groups are most clearly apart, where most leave, then the stages with fewer. */
function stageFindings(language: Language, result: TimeInStageResult): readonly Placed[] {
  const known = result.stages.flatMap((stage, at) => (stage.median.kind === "position" ? [{ stage, at }] : []));
  const [first, ...others] = known
    .toSorted((a, b) => staysOf(result, b.at) - staysOf(result, a.at))
    .slice(0, mostStages)
    .map(({ stage, at }) => ({ sentence: stageFinding(language, stage), target: stageId(at), place: at }));
  const leaving = leavingFinding(language, result);
  const exits = leaving ? [{ sentence: leaving.sentence, target: "exits", place: result.stages.length }] : [];
  const apart = result.byGroup && apartFinding(language, result.byGroup);
  const groups = apart
    ? [{ sentence: apart.sentence, target: stageGroupId(apart.at), place: result.stages.length + 1 + apart.at }]
    : [];
  const found = [...(first ? [first] : []), ...groups, ...exits, ...others];
  if (result.pauses !== "takenOut") return found;
  // Each stands by itself on the first screen.
  return found.map(({ sentence, ...place }) => ({
    ...place,
    sentence: language.say("stays.findingWithoutPauses", { finding: sentence }),
  }));
}

function scoredOn({ started, change }: InstrumentResult): number {
  const scored = partOf(started, "scored");
  return change.kind === "mean" ? change.n : scored && "count" in scored ? scored.count : 0;
}

function instrumentFindings(language: Language, { instruments }: OutcomeChangeResult): readonly Placed[] {
  return instruments
    .map((instrument, at) => ({ instrument, at }))
    .toSorted((a, b) => scoredOn(b.instrument) - scoredOn(a.instrument))
    .slice(0, mostInstruments)
    .map(({ instrument, at }) => ({
      sentence: instrumentFinding(language, instrument),
      target: instrumentId(at),
      place: at,
    }));
}

function practiceFindings(language: Language, { types }: PluginMetricsResult): readonly Placed[] {
  return types
    .flatMap((type, at) => {
      const found = changeFinding(language, type);
      return found ? [{ ...found, at }] : [];
    })
    .toSorted((a, b) => b.clients - a.clients)
    .slice(0, mostOthers)
    .map(({ sentence, at }) => ({ sentence, target: practiceId(at), place: at }));
}

function figureFindings(language: Language, result: FiguresResult, content: ReportContent): readonly Placed[] {
  return wordsOfQuestion(language, result.question)
    .findings(result, content)
    .slice(0, mostOthers)
    .map(({ sentence, groupAt }) => ({
      sentence,
      target: figureGroupId(result.question, groupAt),
      place: groupAt,
    }));
}

/** The findings of a question, the best first. */
function findingsOf(language: Language, result: QuestionResult, content: ReportContent): readonly Placed[] {
  switch (result.question) {
    case "timeInStage":
      return stageFindings(language, result);
    case "outcomeChange":
      return instrumentFindings(language, result);
    case "pluginMetrics":
      return practiceFindings(language, result);
    default:
      return figureFindings(language, result, content);
  }
}

/** Who asks for a comparison is told of it: its findings come before those of any question where there is not room for all. */
function comparedFindings(language: Language, { comparison, questions }: ReportContent): readonly Ranked[] {
  return (comparison ? comparisonFindings(language, comparison) : []).map((sentence, place) => {
    return { sentence, place, target: comparisonId, question: questions.length, rank: -1 };
  });
}

/**
 * At most seven sentences, each with its doubt, in the order of the report: what differs from a period that it is compared with,
 * of every question its best finding, then the next of each as long as there is room. Best are the stages and measures of which most is known, and where most leave.
 */
export function findings(language: Language, content: ReportContent): readonly Finding[] {
  const ofQuestions = content.questions.flatMap((result, question) =>
    findingsOf(language, result, content).map((finding, rank): Ranked => ({ ...finding, question, rank })),
  );
  return [...ofQuestions, ...comparedFindings(language, content)]
    .toSorted((a, b) => a.rank - b.rank || a.question - b.question)
    .slice(0, mostFindings)
    .toSorted((a, b) => a.question - b.question || a.place - b.place)
    .map(({ sentence, target }) => ({ sentence, target }));
}
