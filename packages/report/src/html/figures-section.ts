import type { FiguresResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { h } from "hastscript";
import { wordsOfQuestion } from "../figures/words-of-question.js";
import type { Section } from "./content.js";
import { figuresArticle } from "./figures-article.js";
import { figuresId } from "./figures-id.js";
import { groupsTable } from "./groups-table.js";
import { notShown } from "./not-shown.js";

/** The section of a question whose answer is figures. */
export function figuresSection(language: Language, report: Released<ReportContent>, result: FiguresResult): Section {
  const { title, measure, reading, inOneTable } = wordsOfQuestion(language, result.question);
  const { groups, withheld, level } = result;
  const id = figuresId(result.question);
  const none = "Too few clients stand behind every figure to show anything here.";
  const element = h("section", { id, ariaLabelledBy: [`${id}-heading`] }, [
    h("h2", { id: `${id}-heading` }, title),
    h("p.measure", `${measure} Numbers in brackets are ${language.percent(level)} intervals.`),
    ...(groups.length === 0 ? [h("p", none)] : []),
    ...(groups.length === 0 || reading === "" ? [] : [h("p.quiet", `How to read this: ${reading}`)]),
    ...groups.flatMap((group, groupAt) =>
      inOneTable?.holds(group) ? [] : [figuresArticle(language, report, { result, group, groupAt })],
    ),
    ...groupsTable(language, result),
    ...notShown(
      language,
      withheld.map(({ label }) => label),
      report.policy,
    ),
  ]);
  return { id, heading: title, element };
}
