import type { SessionCurve, StageSessions } from "@rapport/analysis";
import { sessionsInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { exitGroupLabel } from "../exit-groups.js";
import { roundingOfLine } from "../prose/line-rounding.js";
import { withDoubt } from "../prose/doubt.js";
import { sessionDoubt } from "../prose/session-sentences.js";
import type { StageInSessions } from "../prose/session-sentences.js";
import { pointCells } from "./curve-cells.js";
import { dataTable } from "./data-table.js";

/** With how many sessions a share of the stays was over, and its interval. */
function overWith(language: Language, position: StageSessions["median"]): string {
  const { say } = language;
  if (position.kind === "withheld") return say("table.notShown");
  const { estimate } = position;
  const value = estimate === undefined ? say("table.notReached") : sessionsInWords(language, estimate);
  return withDoubt(language, value, sessionDoubt(language, position));
}

/** One row a stage: with how many sessions a quarter, half and three quarters of its stays are over. */
export function sessionsTable(
  language: Language,
  stages: readonly StageInSessions[],
  level: number,
  id: string,
): Element {
  const { say } = language;
  return dataTable({
    id,
    caption: say("sessions.mediansCaption", { level: language.percent(level) }),
    columns: [
      say("stays.stage"),
      say("sessions.stays"),
      say("sessions.quarterOver"),
      say("sessions.halfOver"),
      say("sessions.threeQuartersOver"),
    ],
    rows: stages.map(({ stage, sessions: { lowerQuartile, median, upperQuartile, curve } }) => {
      const stays = curve?.points[0]?.atRisk;
      return [
        language.label(stage.label),
        stays === undefined ? say("table.notShown") : language.count(stays),
        overWith(language, lowerQuartile),
        overWith(language, median),
        overWith(language, upperQuartile),
      ];
    }),
  });
}

/** The points of a stage's line over sessions, and the share that left by each exit. */
export function sessionCurveTable(
  language: Language,
  { stage }: StageInSessions,
  { exits, points, furthest }: SessionCurve,
  { level, id }: { readonly level: number; readonly id: string },
): Element {
  const { say, label, count, percent } = language;
  const rows = points.map(({ sessions, ...point }) => [
    count(sessions),
    ...pointCells(language, exits, point, sessions === 0),
  ]);
  const caption = [
    say("sessions.curveCaption", { stage: label(stage.label) }),
    ...(rows.some((row) => row.includes("\u2013")) ? [say("table.dashTooFew")] : []),
    roundingOfLine(language, furthest, "sessions"),
  ];
  return dataTable({
    id,
    caption: caption.join(" "),
    columns: [
      say("sessions.inStage"),
      exitGroupLabel(language, "open"),
      say("table.interval", { level: percent(level) }),
      say("stays.staysStillThere"),
      ...exits.map((exit) => label(exit.label)),
    ],
    rows,
  });
}
