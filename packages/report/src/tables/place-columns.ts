import type { Language } from "@rapport/language";
import { questionName } from "../prose/questions.js";
import type { Place } from "./placed-figure.js";
import type { ColumnOf } from "./report-table.js";

/** The columns that say which figure of which group of which question a row is about. */
export function placeColumns(language: Language): readonly ColumnOf<Place>[] {
  return [
    {
      name: "question",
      title: "Question (code)",
      type: "text",
      description: "Code of the question, as --only takes it.",
      of: ({ question }) => question,
    },
    {
      name: "question_label",
      title: "Question",
      type: "text",
      description: "The question in words.",
      of: ({ question }) => questionName(language, question),
    },
    {
      name: "group",
      title: "Group (code)",
      type: "text",
      description:
        "Code of what the row is about: a stage, an instrument, an intervention type, an area; all for everybody.",
      of: ({ group }) => group.code,
    },
    {
      name: "group_label",
      title: "Group",
      type: "text",
      description: "What the group is called.",
      of: ({ group }) => group.label,
    },
    {
      name: "figure",
      title: "Figure (code)",
      type: "text",
      description: "Code of the figure within its group.",
      of: ({ figure }) => figure.code,
    },
    {
      name: "figure_label",
      title: "Figure",
      type: "text",
      description: "What the figure is called; empty where it has no name beside its code.",
      of: ({ figure }) => figure.label,
    },
  ];
}
