import type { Label, ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { authorText } from "../prose/author-text.js";
import { needsInWords } from "../prose/needs-in-words.js";
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

function columns(language: Language): readonly ColumnOf<Row>[] {
  const { say } = language;
  return [
    {
      name: "what",
      title: say("column.what"),
      type: "text",
      description: say("column.whatSays"),
      of: ({ what }) => what,
    },
    {
      name: "question",
      title: say("column.questionCode"),
      type: "text",
      description: say("column.withheldQuestionSays"),
      of: ({ question }) => question,
    },
    {
      name: "question_label",
      title: say("column.question"),
      type: "text",
      description: say("column.questionSays"),
      of: ({ question }) => (question === undefined ? undefined : questionName(language, question)),
    },
    {
      name: "group",
      title: say("column.groupCode"),
      type: "text",
      description: say("column.withheldGroupSays"),
      of: ({ group }) => group?.code,
    },
    {
      name: "group_label",
      title: say("column.group"),
      type: "text",
      description: say("column.groupSays"),
      of: ({ group }) => group && authorText(group.label),
    },
    {
      name: "figure",
      title: say("column.figureCode"),
      type: "text",
      description: say("column.withheldFigureSays"),
      of: ({ figure }) => figure?.code,
    },
    {
      name: "figure_label",
      title: say("column.figure"),
      type: "text",
      description: say("column.figureSays"),
      of: ({ figure }) => figure?.label,
    },
    {
      name: "reason",
      title: say("column.reason"),
      type: "text",
      description: say("column.reasonSays"),
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
  const { say, label } = language;
  const { questions, population, notAnswered } = content;
  const tooFew = say("table.tooFew");
  const rows: readonly Row[] = [
    ...population.tables
      .filter(({ figure }) => figure.kind === "withheld")
      .map(({ code, label: name }): Row => {
        const figure = { code, label: label(name) };
        return { what: "population table", figure, reason: tooFew };
      }),
    ...figures
      .filter(({ shown }) => shown.kind === "withheld")
      .map(({ question, group, figure }): Row => ({ what: "figure", question, group, figure, reason: tooFew })),
    ...questions.flatMap(({ question, withheld }) =>
      withheld.map(({ code, label: name }): Row => {
        const group = { code, label: label(name) };
        return { what: "group", question, group, reason: tooFew };
      }),
    ),
    ...notAnswered.map(({ question, needs }): Row => ({
      what: "question",
      question,
      reason: say("table.recordsLack", { needs: needsInWords(language, needs.split(", ")) }),
    })),
  ];
  return tableOf(
    { name: "withheld", title: say("table.withheld"), description: say("table.withheldSays") },
    columns(language),
    rows,
  );
}
