import type { FigureGroup, FiguresResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import type { QuestionWords } from "../figures/question-words.js";
import { aboutGroup } from "../prose/about-group.js";
import { shownFigures } from "../figures/shown-figures.js";
import { wordsOfQuestion } from "../figures/words-of-question.js";
import { chartFigure } from "./chart-figure.js";
import { figureChart } from "./figure-charts.js";
import { figureDetails, figuresTable, hiddenFigures, placedFigures } from "./figure-parts.js";
import { figureGroupId, figureTableId } from "./figures-id.js";

/** The code of the group of everybody, which needs no name. */
const everybody = "all";

/** Where an article stands: its question's result, its group, and the place of the group. */
interface ArticlePlace {
  readonly result: FiguresResult;
  readonly group: FigureGroup;
  readonly groupAt: number;
}

/** A figure found again in the content of a report, which alone may be drawn. */
function figureIn(language: Language, { questions }: ReportContent, { result, groupAt }: ArticlePlace, code: string) {
  const found = questions.find((each) => each.question === result.question);
  const group = found && "groups" in found ? found.groups[groupAt] : undefined;
  return (
    group &&
    shownFigures(language, group, wordsOfQuestion(language, result.question)).find((figure) => figure.code === code)
  );
}

/** The id of the table that holds a figure's numbers; one that is a single number stands in the table of all figures. */
function tableIdOf(
  language: Language,
  { question, groups }: FiguresResult,
  words: QuestionWords,
  groupAt: number,
  code: string,
): string {
  const group = groups[groupAt];
  const figures = group ? shownFigures(language, group, words) : [];
  const at = figures.findIndex((figure) => figure.code === code);
  const kind = figures[at]?.shown.kind;
  const isNumber = kind === "mean" || kind === "rate";
  return isNumber ? `${figureGroupId(question, groupAt)}-figures` : figureTableId(question, groupAt, at);
}

function ownCharts(
  language: Language,
  report: Released<ReportContent>,
  words: QuestionWords,
  place: ArticlePlace,
): readonly Element[] {
  const { result, group, groupAt } = place;
  const id = `${figureGroupId(result.question, groupAt)}-own`;
  const charts = words.charts?.(report, { result, group, groupAt, id }) ?? [];
  return charts.map(({ wide, narrow, caption, figure = "", groupAt: at = groupAt, tableId }) =>
    chartFigure(language, {
      wide,
      ...(narrow ? { narrow } : {}),
      caption,
      tableId: tableId ?? tableIdOf(language, result, words, at, figure),
    }),
  );
}

function drawnCharts(
  language: Language,
  report: Released<ReportContent>,
  words: QuestionWords,
  place: ArticlePlace,
): readonly Element[] {
  const { result, group, groupAt } = place;
  const figures = shownFigures(language, group, words);
  const charts = words.drawn.flatMap((code) => {
    const at = figures.findIndex((figure) => figure.code === code);
    const id = `${figureGroupId(result.question, groupAt)}-chart-${at + 1}`;
    const chart =
      at < 0 ? undefined : figureChart(language, report, (content) => figureIn(language, content, place, code), id);
    const tableId = figureTableId(result.question, groupAt, at);
    return chart ? [chartFigure(language, { wide: chart, caption: "", tableId })] : [];
  });
  return charts.length === 0 ? [] : [h("div.figure-charts", charts)];
}

/** One group of a question: the finding as its heading, what else is known, its charts, and every figure in a table. */
export function figuresArticle(language: Language, report: Released<ReportContent>, place: ArticlePlace): Element {
  const { result, group, groupAt } = place;
  const words = wordsOfQuestion(language, result.question);
  const sentences = words.sentences(group, result, report);
  const placed = placedFigures(shownFigures(language, group, words));
  const label = group.code === everybody ? "" : language.label(group.label);
  return h("article.practice", [
    h("h3", { id: figureGroupId(result.question, groupAt) }, words.finding(group, result, report)),
    ...(sentences.length === 0 ? [] : [h("p", sentences.join(" "))]),
    ...ownCharts(language, report, words, place),
    ...drawnCharts(language, report, words, place),
    ...figuresTable(
      language,
      aboutGroup(language, label, language.say("table.allFigures")),
      placed.shown,
      `${figureGroupId(result.question, groupAt)}-figures`,
    ),
    ...figureDetails(language, report, placed.shown, {
      label,
      level: result.level,
      tableIdOf: (figureAt) => figureTableId(result.question, groupAt, figureAt),
    }),
    ...hiddenFigures(language, placed),
  ]);
}
