import type { Language } from "@rapport/language";
import { questionName } from "../prose/questions.js";
import type { Place } from "./placed-figure.js";
import type { ColumnOf } from "./report-table.js";

/** The columns that say which figure of which group of which question a row is about. */
export function placeColumns(language: Language): readonly ColumnOf<Place>[] {
  const { say } = language;
  return [
    {
      name: "question",
      title: say("column.questionCode"),
      type: "text",
      description: say("column.questionCodeSays"),
      of: ({ question }) => question,
    },
    {
      name: "question_label",
      title: say("column.question"),
      type: "text",
      description: say("column.questionSays"),
      of: ({ question }) => questionName(language, question),
    },
    {
      name: "group",
      title: say("column.groupCode"),
      type: "text",
      description: say("column.groupCodeSays"),
      of: ({ group }) => group.code,
    },
    {
      name: "group_label",
      title: say("column.group"),
      type: "text",
      description: say("column.groupSays"),
      of: ({ group }) => group.label,
    },
    {
      name: "figure",
      title: say("column.figureCode"),
      type: "text",
      description: say("column.figureCodeSays"),
      of: ({ figure }) => figure.code,
    },
    {
      name: "figure_label",
      title: say("column.figure"),
      type: "text",
      description: say("column.placedFigureSays"),
      of: ({ figure }) => figure.label,
    },
  ];
}
