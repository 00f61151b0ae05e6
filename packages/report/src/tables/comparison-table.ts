import type { ComparedDifference, ComparedFigure, ComparedValue, Comparison } from "@rapport/analysis";
import type { Withheld } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { comparedName } from "../comparison/comparison-words.js";
import { authorText } from "../prose/author-text.js";
import { questionName } from "../prose/questions.js";
import { tableOf } from "./report-table.js";
import type { ColumnOf, ReportTable } from "./report-table.js";

const questionOf = ({ figure }: ComparedFigure) => figure.slice(0, figure.indexOf("/"));

function stateOf(value: ComparedValue | Withheld): string {
  if (value.kind === "withheld") return "not shown";
  if (value.atMost !== undefined) return "at most";
  if (value.atLeast !== undefined) return "at least";
  return value.estimate === undefined ? "not reached" : "printed";
}

/** The columns of one of the two periods. */
function sideColumns({ say }: Language, side: "before" | "now"): readonly ColumnOf<ComparedFigure>[] {
  const title = (column: string) =>
    side === "before" ? say("comparison.columnThen", { column }) : say("comparison.columnNow", { column });
  const says = (description: string) =>
    side === "before"
      ? say("comparison.columnThenSays", { description })
      : say("comparison.columnNowSays", { description });
  type Key = Exclude<keyof ComparedValue, "kind">;
  const number = (key: Key, name: string, column: string, description: string): ColumnOf<ComparedFigure> => ({
    name: `${side}_${name}`,
    title: title(column),
    type: "number",
    description: says(description),
    of: ({ [side]: value }) => (value.kind === "withheld" ? undefined : value[key]),
  });
  return [
    {
      name: `${side}_state`,
      title: title(say("column.state")),
      type: "text",
      description: says(say("column.estimateStateSays")),
      of: ({ [side]: value }) => stateOf(value),
    },
    number("estimate", "estimate", say("column.estimate"), say("column.estimateSays")),
    number("lower", "lower", say("column.lower"), say("column.lowerSays")),
    number("upper", "upper", say("column.upper"), say("column.upperSays")),
    number("numerator", "numerator", say("column.numerator"), say("column.numeratorSays")),
    number("denominator", "denominator", say("column.outOf"), say("column.outOfSays")),
    number("step", "step", say("column.step"), say("column.stepSays")),
    number("rounding", "rounding", say("comparison.rounding"), say("comparison.roundingSays")),
    number("atMost", "at_most", say("column.atMost"), say("column.estimateAtMostSays")),
    number("atLeast", "at_least", say("column.atLeast"), say("column.estimateAtLeastSays")),
  ];
}

function differenceColumns({ say }: Language): readonly ColumnOf<ComparedFigure>[] {
  const title = (column: string) => say("comparison.columnDifference", { column });
  const says = (description: string) => say("comparison.columnDifferenceSays", { description });
  type Key = Exclude<keyof ComparedDifference, "method">;
  const number = (key: Key, column: string, description: string): ColumnOf<ComparedFigure> => ({
    name: `difference_${key}`,
    title: title(column),
    type: "number",
    description: says(description),
    of: ({ difference }) => difference?.[key],
  });
  return [
    number("estimate", say("column.estimate"), say("column.estimateSays")),
    number("lower", say("column.lower"), say("column.lowerSays")),
    number("upper", say("column.upper"), say("column.upperSays")),
    {
      name: "difference_method",
      title: title(say("column.method")),
      type: "text",
      description: says(say("column.methodSays")),
      of: ({ difference }) => difference?.method,
    },
  ];
}

function placeColumns(language: Language): readonly ColumnOf<ComparedFigure>[] {
  const { say } = language;
  return [
    {
      name: "question",
      title: say("column.questionCode"),
      type: "text",
      description: say("column.questionCodeSays"),
      of: questionOf,
    },
    {
      name: "question_label",
      title: say("column.question"),
      type: "text",
      description: say("column.questionSays"),
      of: (row) => questionName(language, questionOf(row)),
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
      of: ({ group }) => authorText(language.label(group.label)),
    },
    {
      name: "figure",
      title: say("column.figureCode"),
      type: "text",
      description: say("column.figureCodeSays"),
      of: ({ figure }) => figure,
    },
    {
      name: "figure_label",
      title: say("column.figure"),
      type: "text",
      description: say("column.figureSays"),
      of: (row) => comparedName(language, row),
    },
    {
      name: "unit",
      title: say("column.unit"),
      type: "text",
      description: say("column.unitSays"),
      of: ({ unit }) => unit,
    },
  ];
}

/** The key figures of two periods with their differences, one figure a row. */
export function comparisonTable(language: Language, { figures, level }: Comparison): ReportTable {
  const { say } = language;
  return tableOf<ComparedFigure>(
    { name: "comparison", title: say("comparison.table"), description: say("comparison.tableSays") },
    [
      ...placeColumns(language),
      ...sideColumns(language, "before"),
      ...sideColumns(language, "now"),
      ...differenceColumns(language),
      {
        name: "level",
        title: say("column.level"),
        type: "number",
        unit: "share",
        description: say("column.levelSays"),
        of: () => level,
      },
    ],
    figures,
  );
}
