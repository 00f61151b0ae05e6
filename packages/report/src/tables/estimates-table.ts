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

function columns(language: Language): readonly ColumnOf<Row>[] {
  return [
    {
      name: "kind",
      title: "Kind",
      type: "text",
      description:
        "mean, position (a median time), spread (a standard deviation), rate, proportion, derived (computed from other printed figures), or setting: a number that a method uses.",
      of: ({ found }) => found.kind,
    },
    {
      name: "method",
      title: "Method",
      type: "text",
      description: "How it was estimated, from printed numbers alone where they give it.",
      of: ({ found }) => found.method,
    },
    {
      name: "state",
      title: "State",
      type: "text",
      description:
        "printed; not reached: fewer than half came so far; not given: too few for a percentage; at most, at least: only a bound is given, in the column of that name.",
      of: ({ found }) => found.state,
    },
    {
      name: "estimate",
      title: "Estimate",
      type: "number",
      description: "The estimate, in the unit of its row.",
      of: ({ found }) => found.estimate,
    },
    {
      name: "lower",
      title: "Lower",
      type: "number",
      description: "Lower end of the interval; empty where it is not known.",
      of: ({ found }) => found.lower,
    },
    {
      name: "upper",
      title: "Upper",
      type: "number",
      description: "Upper end of the interval; empty where it is not known.",
      of: ({ found }) => found.upper,
    },
    {
      name: "level",
      title: "Level",
      type: "number",
      unit: "share",
      description: "How sure the interval is meant to be.",
      of: levelOf,
    },
    {
      name: "unit",
      title: "Unit",
      type: "text",
      description:
        "days, points, share (of one), percent, or what the author of an intervention type says; empty for a bare number.",
      of: ({ found }) => found.unit,
    },
    {
      name: "numerator",
      title: "Numerator",
      type: "number",
      description: "Printed count of those that a share or rate counts.",
      of: ({ found }) => found.numerator,
    },
    {
      name: "denominator",
      title: "Out of",
      type: "number",
      description: "Printed count of those that it is of.",
      of: ({ found }) => found.denominator,
    },
    {
      name: "step",
      title: "Step",
      type: "number",
      description: "What the estimate and its interval are rounded to, in the unit of the row.",
      of: ({ found }) => found.step,
    },
    {
      name: "at_most",
      title: "At most",
      type: "number",
      description: "What the true value is at most, where only that is given.",
      of: ({ found }) => found.atMost,
    },
    {
      name: "at_least",
      title: "At least",
      type: "number",
      description: "What the true value is at least, where only that is given.",
      of: ({ found }) => found.atLeast,
    },
    {
      name: "scale_from",
      title: "Scale from",
      type: "number",
      description: "The least that a value can be on its scale.",
      of: ({ found }) => found.scaleFrom,
    },
    {
      name: "scale_to",
      title: "Scale to",
      type: "number",
      description: "The most that a value can be on its scale.",
      of: ({ found }) => found.scaleTo,
    },
  ];
}

/** Every estimate of the report's questions, one a row. */
export function estimatesTable(language: Language, figures: readonly PlacedFigure[]): ReportTable {
  return tableOf<Row>(
    {
      name: "estimates",
      title: "Estimates",
      description: "Means, medians, shares and rates with their intervals, one a row.",
    },
    [...placeColumns(language), ...columns(language)],
    figures.flatMap((placed) => {
      const found = estimateOf(language, placed);
      return found ? [{ ...placed, found }] : [];
    }),
  );
}
