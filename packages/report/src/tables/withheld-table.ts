import type { Label, ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { authorText } from "../prose/author-text.js";
import { questionName } from "../prose/questions.js";
import type { PlacedFigure } from "./placed-figure.js";
import { tableOf } from "./report-table.js";
import type { ColumnOf, ReportTable } from "./report-table.js";

interface Row {
  readonly what: "question" | "group" | "figure" | "population table";
  readonly question?: string;
  readonly group?: Label;
  readonly figure?: { readonly code: string; readonly label?: string };
  readonly reason: string;
}

const tooFew = "too few stand behind it, or it would tell something together with others";

function columns(language: Language): readonly ColumnOf<Row>[] {
  return [
    {
      name: "what",
      title: "What",
      type: "text",
      description: "question, group, figure, or population table.",
      of: ({ what }) => what,
    },
    {
      name: "question",
      title: "Question (code)",
      type: "text",
      description: "Code of the question; empty for a population table.",
      of: ({ question }) => question,
    },
    {
      name: "question_label",
      title: "Question",
      type: "text",
      description: "The question in words.",
      of: ({ question }) => (question === undefined ? undefined : questionName(language, question)),
    },
    {
      name: "group",
      title: "Group (code)",
      type: "text",
      description: "Code of the group; empty for a whole question.",
      of: ({ group }) => group?.code,
    },
    {
      name: "group_label",
      title: "Group",
      type: "text",
      description: "What the group is called.",
      of: ({ group }) => group && authorText(group.label),
    },
    {
      name: "figure",
      title: "Figure (code)",
      type: "text",
      description: "Code of the figure; empty for a whole group or question.",
      of: ({ figure }) => figure?.code,
    },
    {
      name: "figure_label",
      title: "Figure",
      type: "text",
      description: "What the figure is called.",
      of: ({ figure }) => figure?.label,
    },
    {
      name: "reason",
      title: "Reason",
      type: "text",
      description:
        "Why it is not shown; which of two reasons it was is not said, since that could give something away.",
      of: ({ reason }) => reason,
    },
  ];
}

/** What the report does not show, one thing a row. */
export function withheldTable(
  language: Language,
  content: ReportContent,
  figures: readonly PlacedFigure[],
): ReportTable {
  const { questions, population, notAnswered } = content;
  const rows: readonly Row[] = [
    ...population.tables
      .filter(({ figure }) => figure.kind === "withheld")
      .map((figure): Row => ({ what: "population table", figure, reason: tooFew })),
    ...figures
      .filter(({ shown }) => shown.kind === "withheld")
      .map(({ question, group, figure }): Row => ({ what: "figure", question, group, figure, reason: tooFew })),
    ...questions.flatMap(({ question, withheld }) =>
      withheld.map((group): Row => ({ what: "group", question, group, reason: tooFew })),
    ),
    ...notAnswered.map(({ question, needs }): Row => ({
      what: "question",
      question,
      reason: `the records do not hold: ${needs}`,
    })),
  ];
  return tableOf(
    { name: "withheld", title: "Not shown", description: "What the report does not show: one thing a row." },
    columns(language),
    rows,
  );
}
