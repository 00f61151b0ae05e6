import type { InterventionTypeResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { practiceFigures } from "../practice-figures.js";
import { aboutGroup } from "../prose/about-group.js";
import { authorText } from "../prose/author-text.js";
import { coursesSentence } from "../prose/course-sentences.js";
import { practiceFinding } from "../prose/practice-findings.js";
import { figureDetails, figuresTable, hiddenFigures, placedFigures } from "./figure-parts.js";
import { chartParts, drawnOf } from "./practice-charts.js";
import { practiceId, practiceTableId } from "./practice-id.js";

/** The finding about one intervention type, what it is, its courses, a chart, and every figure in a table. */
export function practiceArticle(
  language: Language,
  report: Released<ReportContent>,
  type: InterventionTypeResult,
  { at, level, isDrawn }: { readonly at: number; readonly level: number; readonly isDrawn: boolean },
): Element {
  const id = practiceId(at);
  const label = authorText(language.label(type.label));
  const placed = placedFigures(practiceFigures(language, type));
  const drawn = isDrawn ? drawnOf(language, report, at, placed.shown) : undefined;
  const tableIdOf = (figureAt: number) => practiceTableId(at, figureAt);
  const isListed = isDrawn && !drawn;
  const instead = isListed ? figureDetails(language, report, placed.shown, { label, level, tableIdOf }) : [];
  return h("article.practice", [
    h("h3", { id }, practiceFinding(language, type)),
    h("p.quiet", authorText(language.label(type.description))),
    h("p", coursesSentence(language, type)),
    ...(type.metrics.length === 0 ? [h("p.quiet", language.say("practice.noFigures"))] : []),
    ...(drawn ? chartParts(language, report, drawn, { label, level, at }) : []),
    ...figuresTable(
      language,
      aboutGroup(language, label, language.say("practice.allFigures")),
      placed.shown,
      `${id}-figures`,
    ),
    ...instead,
    ...hiddenFigures(language, placed),
  ]);
}
