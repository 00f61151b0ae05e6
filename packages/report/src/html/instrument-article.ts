import type { InstrumentResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { instrumentFinding, meanChangeSentence, reliableSentences } from "../prose/outcome-sentences.js";
import { effectSentences, recoverySentences } from "../prose/recovery-sentences.js";
import { details } from "./details.js";
import { instrumentCounts, instrumentEstimates } from "./instrument-tables.js";

/** How reliable change was decided for an instrument, or why it was not. */
export function reliableMethod(language: Language, { method, sd }: InstrumentResult): string {
  if (!method) return `No reliability that Rapport could confirm is known, so reliable change is not computed.`;
  if (method.kind === "published") {
    const { threshold: published, inclusive, source } = method;
    return `A change of ${inclusive ? `${language.points(published)} points or more` : `more than ${language.points(published)} points`} is reliable (${source}).`;
  }
  const { reliability, reliabilitySource, threshold, z } = method;
  const base = `Reliability ${reliability} (${reliabilitySource})`;
  if (sd.kind === "withheld") return `${base}; the standard deviation rests on too few people to be shown.`;
  const points =
    threshold === undefined ? "" : `; a change of more than ${language.points(threshold)} points is reliable`;
  return `${base}; standard deviation before treatment in this practice ${language.points(sd.estimate)}; z = ${z}${points}.`;
}

/** The finding about one instrument as a heading, what else is known in sentences, and the figures. */
export function instrumentArticle(
  language: Language,
  instrument: InstrumentResult,
  level: number,
  id: string,
): Element {
  const finding = instrumentFinding(language, instrument);
  const mean = meanChangeSentence(language, instrument);
  const repeated =
    !instrument.improvedOfScored && instrument.reliable === undefined && instrument.change.kind === "mean";
  const sentences = [
    ...(repeated ? [] : [mean]),
    ...effectSentences(language, instrument),
    ...reliableSentences(language, instrument),
    ...recoverySentences(language, instrument),
  ];
  const estimates = instrumentEstimates(language, instrument, level, `${id}-estimates`);
  const why = instrument.reliable === undefined ? [h("p.quiet", reliableMethod(language, instrument))] : [];
  return h("article", [
    h("h3", { id }, finding),
    ...(sentences.length === 0 ? [] : [h("p", sentences.join(" "))]),
    ...why,
    details(`${instrument.label}: figures`, [
      ...(estimates ? [estimates] : []),
      instrumentCounts(language, instrument, `${id}-counts`),
    ]),
  ]);
}
