import type { CurveExit, StageCurve, StagePoint } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { authorText } from "../prose/author-text.js";
import { placeColumns } from "./place-columns.js";
import type { PlacedFigure } from "./placed-figure.js";
import { tableOf } from "./report-table.js";
import type { ColumnOf, ReportTable } from "./report-table.js";

/** Without an exit: those that are still there. */
interface Observation {
  readonly curve: StageCurve;
  readonly point: StagePoint;
  readonly exit: CurveExit | undefined;
}

type Row = PlacedFigure & Observation;

function columns(language: Language): readonly ColumnOf<Row>[] {
  return [
    {
      name: "day",
      title: "Day",
      type: "number",
      unit: "days",
      description: "Days since the beginning.",
      of: ({ point }) => point.day,
    },
    {
      name: "measure",
      title: "Measure",
      type: "text",
      description:
        "survival: the share still there; incidence: the share that left by the exit of the row. On a day they add up to one, but for exits that too few took by then.",
      of: ({ exit }) => (exit === undefined ? "survival" : "incidence"),
    },
    {
      name: "exit",
      title: "Exit (code)",
      type: "text",
      description: "Code of the exit; empty for survival.",
      of: ({ exit }) => exit?.code,
    },
    {
      name: "exit_label",
      title: "Exit",
      type: "text",
      description: "What the exit is called; empty for survival.",
      of: ({ exit }) => exit && authorText(exit.label),
    },
    {
      name: "share",
      title: "Share",
      type: "number",
      unit: "share",
      description:
        "Estimated from printed counts by an actuarial life table (Cutler & Ederer 1958), exits as cumulative incidences (Aalen & Johansen 1978).",
      of: ({ exit, point }) => (exit === undefined ? point.survival : point.incidence[exit.code]),
    },
    {
      name: "lower",
      title: "Lower",
      type: "number",
      unit: "share",
      description: "Lower end of the interval of survival.",
      of: ({ exit, point }) => (exit === undefined ? point.lower : undefined),
    },
    {
      name: "upper",
      title: "Upper",
      type: "number",
      unit: "share",
      description: "Upper end of the interval of survival.",
      of: ({ exit, point }) => (exit === undefined ? point.upper : undefined),
    },
    {
      name: "level",
      title: "Level",
      type: "number",
      unit: "share",
      description: "How sure the interval is meant to be.",
      of: ({ exit, point, level }) => (exit === undefined && point.lower !== undefined ? level : undefined),
    },
    {
      name: "at_risk",
      title: "At risk",
      type: "number",
      description: "Printed count of those still at risk; empty where it is a printed 0, and for incidence.",
      of: ({ exit, point }) => (exit === undefined ? point.atRisk : undefined),
    },
    {
      name: "furthest",
      title: "Furthest",
      type: "number",
      unit: "share",
      description:
        "The most that survival can lie from what unrounded counts would give, on any day of the curve; empty where nothing limits it.",
      of: ({ exit, curve }) => (exit === undefined ? curve.furthest : undefined),
    },
  ];
}

function observationsOf(curve: StageCurve): readonly Observation[] {
  return curve.points.flatMap((point) => [
    { curve, point, exit: undefined },
    // An exit that too few took by then is not known.
    ...curve.exits.filter(({ code }) => point.incidence[code] !== undefined).map((exit) => ({ curve, point, exit })),
  ]);
}

/** Every curve in long form: one share on one day a row. */
export function curvesTable(language: Language, figures: readonly PlacedFigure[]): ReportTable {
  return tableOf<Row>(
    {
      name: "curves",
      title: "Curves",
      description: "Shares over time: one share on one day a row.",
    },
    [...placeColumns(language), ...columns(language)],
    figures.flatMap((placed) =>
      placed.shown.kind === "curve"
        ? observationsOf(placed.shown.curve).map((observation) => ({ ...placed, ...observation }))
        : [],
    ),
  );
}
