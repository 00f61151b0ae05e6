import type { FiguresResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { shownFigures } from "../figures/shown-figures.js";
import { wordsOfQuestion } from "../figures/words-of-question.js";
import { authorText } from "../prose/author-text.js";
import { figureInWords } from "../prose/figure-words.js";
import { dataTable } from "./data-table.js";
import { figureGroupId, figuresId } from "./figures-id.js";

/** Groups beside each other, a row each and a column a figure; nothing where there is no such group. */
export function groupsTable(language: Language, result: FiguresResult): readonly Element[] {
  const words = wordsOfQuestion(language, result.question);
  const { inOneTable } = words;
  const rows = result.groups.flatMap((group, groupAt) =>
    inOneTable?.holds(group) ? [{ group, groupAt, figures: shownFigures(language, group, words) }] : [],
  );
  const codes = [...new Set(rows.flatMap(({ figures }) => figures.map(({ code }) => code)))];
  const known = rows.flatMap(({ figures }) => figures);
  const columns = codes.map((code) => known.find((figure) => figure.code === code)?.name ?? code);
  if (!inOneTable || rows.length === 0) return [];
  const table = dataTable({
    id: `${figuresId(result.question)}-groups`,
    className: "figures each",
    caption: inOneTable.caption,
    columns: [inOneTable.head, ...columns],
    rows: rows.map(({ group, groupAt, figures }) => {
      const id = figureGroupId(result.question, groupAt);
      const head = h("span", { id }, h("span", { id: `${id}-figures` }, authorText(language.label(group.label))));
      const cells = codes.map((code) => {
        const figure = figures.find((each) => each.code === code);
        return figure ? figureInWords(language, figure) : "\u2013";
      });
      return [head, ...cells] as const;
    }),
  });
  return [table];
}
