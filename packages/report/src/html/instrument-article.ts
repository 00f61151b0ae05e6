import type { InstrumentResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { coupleSentences, formSentences } from "../prose/couple-sentences.js";
import { sidesFinding } from "../prose/distribution-words.js";
import { asPublished } from "../prose/numbers.js";
import { instrumentFinding, meanChangeSentence, pointsInWords, reliableSentences } from "../prose/outcome-sentences.js";
import { effectSentences, recoverySentences } from "../prose/recovery-sentences.js";
import { details } from "./details.js";
import { distributionPart } from "./distribution-part.js";
import { instrumentCounts, instrumentEstimates } from "./instrument-tables.js";
import { rulesPart } from "./rules-part.js";
import { stageScoresTable } from "./stage-scores-table.js";

/** How reliable change was decided for an instrument, or why it was not. */
export function reliableMethod(language: Language, { method, sd }: InstrumentResult): string {
  const { say, points } = language;
  if (!method) return say("outcome.methodNone");
  if (method.kind === "published") {
    const { threshold: published, inclusive, source } = method;
    return say("outcome.methodPublished", {
      inclusive: inclusive ? "yes" : "no",
      points: pointsInWords(language, published),
      source,
    });
  }
  const { reliability, reliabilitySource: source, threshold, z } = method;
  const base = { reliability: asPublished(language, reliability), source: language.label(source) };
  if (sd.kind === "withheld") return say("outcome.methodTooFew", base);
  return say("outcome.methodComputed", {
    ...base,
    sd: points(sd.estimate),
    z: asPublished(language, z),
    known: threshold === undefined ? "no" : "yes",
    points: pointsInWords(language, threshold ?? 0),
  });
}

/** The finding about one instrument as a heading, what else is known in sentences, and the figures. */
export function instrumentArticle(
  language: Language,
  report: Released<ReportContent>,
  instrument: InstrumentResult,
  { level, id, isDrawn }: { readonly level: number; readonly id: string; readonly isDrawn: boolean },
): Element {
  const finding = instrumentFinding(language, instrument);
  const mean = meanChangeSentence(language, instrument);
  const repeated =
    !instrument.improvedOfScored && instrument.reliable === undefined && instrument.change.kind === "mean";
  const drawn = isDrawn ? distributionPart(language, report, instrument, id) : [];
  const sides = drawn.length === 0 ? sidesFinding(language, instrument) : undefined;
  const sentences = [
    ...(repeated ? [] : [mean]),
    ...effectSentences(language, instrument),
    ...reliableSentences(language, instrument),
    ...(sides === undefined ? [] : [language.say("chart.sentence", { text: sides })]),
    ...recoverySentences(language, instrument),
    ...coupleSentences(language, instrument),
  ];
  const estimates = instrumentEstimates(language, instrument, level, `${id}-estimates`);
  const why = instrument.reliable === undefined ? [h("p.quiet", reliableMethod(language, instrument))] : [];
  return h("article", [
    h("h3", { id }, finding),
    ...(sentences.length === 0 ? [] : [h("p", sentences.join(" "))]),
    ...why,
    ...drawn,
    details(
      language.say("group.about", { group: language.label(instrument.label), words: language.say("outcome.figures") }),
      [
        ...(estimates ? [estimates] : []),
        instrumentCounts(language, instrument, `${id}-counts`),
        ...stageScoresTable(language, instrument, level, `${id}-stages`),
        ...formSentences(language, instrument).map((sentence) => h("p.quiet", sentence)),
      ],
    ),
    ...rulesPart(language, report, instrument, { level, id }),
  ]);
}
