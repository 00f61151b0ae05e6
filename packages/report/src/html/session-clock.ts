import type { ReportContent, TimeInStageResult } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { sessionsFinding } from "../prose/session-sentences.js";
import type { StageInSessions } from "../prose/session-sentences.js";
import { sessionStages } from "../session-stages.js";
import { chartFigure } from "./chart-figure.js";
import { details } from "./details.js";
import { sessionChart } from "./session-chart.js";
import { sessionClockId, sessionStageId } from "./session-id.js";
import { sessionCurveTable, sessionsTable } from "./session-tables.js";

const tableId = `${sessionClockId}-figures`;

function stagePart(language: Language, report: Released<ReportContent>, told: StageInSessions, id: string): Element {
  const chart = sessionChart(language, report, told, `${id}-chart`);
  return h("article.stage", [
    h("h4", { id }, sessionsFinding(language, told)),
    ...(chart ? [chartFigure(language, { wide: chart, caption: "", tableId: `${id}-curve` })] : []),
  ]);
}

/** The stays of each stage on a clock of attended sessions (P7.1); nothing where that was not asked for. */
export function sessionClockPart(
  language: Language,
  report: Released<ReportContent>,
  result: TimeInStageResult,
): readonly Element[] {
  const { sessionClock, level } = result;
  if (sessionClock === undefined) return [];
  const { say } = language;
  const heading = h("h3", { id: sessionClockId }, say("sessions.heading"));
  if (sessionClock === "notKept") return [heading, h("p.quiet", say("sessions.notKept"))];
  const stages = sessionStages(result);
  if (stages.length === 0) return [heading, h("p.quiet", say("sessions.none"))];
  return [
    heading,
    h("p.quiet", say("sessions.reading")),
    h(
      "div.stages",
      stages.map((told, at) => stagePart(language, report, told, sessionStageId(at))),
    ),
    details(say("sessions.figures"), [
      sessionsTable(language, stages, level, tableId),
      ...stages.flatMap((told, at) => {
        const { curve } = told.sessions;
        return curve ? [sessionCurveTable(language, told, curve, { level, id: `${sessionStageId(at)}-curve` })] : [];
      }),
    ]),
  ];
}
