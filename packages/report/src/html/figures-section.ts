import type { FiguresResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { h } from "hastscript";
import { wordsOfQuestion } from "../figures/words-of-question.js";
import type { Section } from "./content.js";
import { figuresArticle } from "./figures-article.js";
import { figuresId } from "./figures-id.js";
import { groupsTable } from "./groups-table.js";
import { leftOut } from "./left-out.js";
import { notShown } from "./not-shown.js";

/** The section of a question whose answer is figures. */
export function figuresSection(language: Language, report: Released<ReportContent>, result: FiguresResult): Section {
  const { title, measure, reading, inOneTable } = wordsOfQuestion(language, result.question);
  const { groups, withheld, level } = result;
  const id = figuresId(result.question);
  const { say } = language;
  const brackets = say("page.brackets", { level: language.percent(level) });
  const element = h("section", { id, ariaLabelledBy: [`${id}-heading`] }, [
    h("h2", { id: `${id}-heading` }, title),
    h("p.measure", `${measure} ${brackets}`),
    ...(groups.length === 0 ? [h("p", say("page.tooFewForAny"))] : []),
    ...(groups.length === 0 || reading === "" ? [] : [h("p.quiet", say("page.howToRead", { reading }))]),
    ...groups.flatMap((group, groupAt) =>
      inOneTable?.holds(group) ? [] : [figuresArticle(language, report, { result, group, groupAt })],
    ),
    ...groupsTable(language, result),
    ...leftOut(language, result),
    ...notShown(
      language,
      withheld.map(({ label }) => language.label(label)),
      report.policy,
    ),
  ]);
  return { id, heading: title, element };
}
