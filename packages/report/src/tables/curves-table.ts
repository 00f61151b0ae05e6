import type { CurveExit, SessionCurve, SessionPoint, StageCurve, StagePoint } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { authorText } from "../prose/author-text.js";
import { placeColumns } from "./place-columns.js";
import type { PlacedFigure } from "./placed-figure.js";
import { tableOf } from "./report-table.js";
import type { ColumnOf, ReportTable } from "./report-table.js";

/** Without an exit: those that are still there. */
interface Observation {
  readonly curve: StageCurve | SessionCurve;
  readonly point: StagePoint | SessionPoint;
  readonly exit: CurveExit | undefined;
}

type Row = PlacedFigure & Observation;

function columns(language: Language): readonly ColumnOf<Row>[] {
  const { say } = language;
  return [
    {
      name: "day",
      title: say("column.day"),
      type: "number",
      unit: "days",
      description: say("column.daySays"),
      of: ({ point }) => ("day" in point ? point.day : undefined),
    },
    {
      name: "sessions",
      title: say("column.sessions"),
      type: "number",
      unit: "sessions",
      description: say("column.sessionsSays"),
      of: ({ point }) => ("sessions" in point ? point.sessions : undefined),
    },
    {
      name: "measure",
      title: say("column.measure"),
      type: "text",
      description: say("column.measureSays"),
      of: ({ exit }) => (exit === undefined ? "survival" : "incidence"),
    },
    {
      name: "exit",
      title: say("column.exitCode"),
      type: "text",
      description: say("column.exitCodeSays"),
      of: ({ exit }) => exit?.code,
    },
    {
      name: "exit_label",
      title: say("column.exit"),
      type: "text",
      description: say("column.exitSays"),
      of: ({ exit }) => exit && authorText(language.label(exit.label)),
    },
    {
      name: "share",
      title: say("column.share"),
      type: "number",
      unit: "share",
      description: say("column.shareSays"),
      of: ({ exit, point }) => (exit === undefined ? point.survival : point.incidence[exit.code]),
    },
    {
      name: "lower",
      title: say("column.lower"),
      type: "number",
      unit: "share",
      description: say("column.survivalLowerSays"),
      of: ({ exit, point }) => (exit === undefined ? point.lower : undefined),
    },
    {
      name: "upper",
      title: say("column.upper"),
      type: "number",
      unit: "share",
      description: say("column.survivalUpperSays"),
      of: ({ exit, point }) => (exit === undefined ? point.upper : undefined),
    },
    {
      name: "level",
      title: say("column.level"),
      type: "number",
      unit: "share",
      description: say("column.levelSays"),
      of: ({ exit, point, level }) => (exit === undefined && point.lower !== undefined ? level : undefined),
    },
    {
      name: "at_risk",
      title: say("column.atRisk"),
      type: "number",
      description: say("column.atRiskSays"),
      of: ({ exit, point }) => (exit === undefined ? point.atRisk : undefined),
    },
    {
      name: "furthest",
      title: say("column.furthest"),
      type: "number",
      unit: "share",
      description: say("column.furthestSays"),
      of: ({ exit, curve }) => (exit === undefined ? curve.furthest : undefined),
    },
  ];
}

function observationsOf(curve: StageCurve | SessionCurve): readonly Observation[] {
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
      title: language.say("table.curves"),
      description: language.say("table.curvesSay"),
    },
    [...placeColumns(language), ...columns(language)],
    figures.flatMap((placed) =>
      placed.shown.kind === "curve"
        ? observationsOf(placed.shown.curve).map((observation) => ({ ...placed, ...observation }))
        : [],
    ),
  );
}
