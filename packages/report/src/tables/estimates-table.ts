import type { Language } from "@rapport/language";
import type { Estimate } from "./estimate-row.js";
import { estimateOf } from "./estimate-row.js";
import { placeColumns } from "./place-columns.js";
import type { PlacedFigure } from "./placed-figure.js";
import { tableOf } from "./report-table.js";
import type { ColumnOf, ReportTable } from "./report-table.js";

type Row = PlacedFigure & { readonly found: Estimate };

/** An interval's level stands where there is an interval. */
function levelOf({ level, found: { lower, upper } }: Row): number | undefined {
  return lower === undefined && upper === undefined ? undefined : level;
}

function columns({ say }: Language): readonly ColumnOf<Row>[] {
  return [
    {
      name: "kind",
      title: say("column.kind"),
      type: "text",
      description: say("column.kindSays"),
      of: ({ found }) => found.kind,
    },
    {
      name: "method",
      title: say("column.method"),
      type: "text",
      description: say("column.methodSays"),
      of: ({ found }) => found.method,
    },
    {
      name: "state",
      title: say("column.state"),
      type: "text",
      description: say("column.estimateStateSays"),
      of: ({ found }) => found.state,
    },
    {
      name: "estimate",
      title: say("column.estimate"),
      type: "number",
      description: say("column.estimateSays"),
      of: ({ found }) => found.estimate,
    },
    {
      name: "lower",
      title: say("column.lower"),
      type: "number",
      description: say("column.lowerSays"),
      of: ({ found }) => found.lower,
    },
    {
      name: "upper",
      title: say("column.upper"),
      type: "number",
      description: say("column.upperSays"),
      of: ({ found }) => found.upper,
    },
    {
      name: "level",
      title: say("column.level"),
      type: "number",
      unit: "share",
      description: say("column.levelSays"),
      of: levelOf,
    },
    {
      name: "unit",
      title: say("column.unit"),
      type: "text",
      description: say("column.unitSays"),
      of: ({ found }) => found.unit,
    },
    {
      name: "numerator",
      title: say("column.numerator"),
      type: "number",
      description: say("column.numeratorSays"),
      of: ({ found }) => found.numerator,
    },
    {
      name: "denominator",
      title: say("column.outOf"),
      type: "number",
      description: say("column.outOfSays"),
      of: ({ found }) => found.denominator,
    },
    {
      name: "step",
      title: say("column.step"),
      type: "number",
      description: say("column.stepSays"),
      of: ({ found }) => found.step,
    },
    {
      name: "at_most",
      title: say("column.atMost"),
      type: "number",
      description: say("column.estimateAtMostSays"),
      of: ({ found }) => found.atMost,
    },
    {
      name: "at_least",
      title: say("column.atLeast"),
      type: "number",
      description: say("column.estimateAtLeastSays"),
      of: ({ found }) => found.atLeast,
    },
    {
      name: "scale_from",
      title: say("column.scaleFrom"),
      type: "number",
      description: say("column.scaleFromSays"),
      of: ({ found }) => found.scaleFrom,
    },
    {
      name: "scale_to",
      title: say("column.scaleTo"),
      type: "number",
      description: say("column.scaleToSays"),
      of: ({ found }) => found.scaleTo,
    },
  ];
}

/** Every estimate of the report's questions, one a row. */
export function estimatesTable(language: Language, figures: readonly PlacedFigure[]): ReportTable {
  return tableOf<Row>(
    {
      name: "estimates",
      title: language.say("table.estimates"),
      description: language.say("table.estimatesSays"),
    },
    [...placeColumns(language), ...columns(language)],
    figures.flatMap((placed) => {
      const found = estimateOf(language, placed);
      return found ? [{ ...placed, found }] : [];
    }),
  );
}
