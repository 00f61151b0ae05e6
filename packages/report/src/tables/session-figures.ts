import { clockFigure } from "@rapport/analysis";
import type { StageResult, TimeInStageResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { curveForm, positionForm } from "./figure-forms.js";
import type { PlacedFigure } from "./placed-figure.js";

/** A stage on a clock of sessions as figures of tables; none where that was not asked for. */
export function sessionFigures(
  { say, label }: Language,
  { code, label: name, sessions }: StageResult,
  { question, level }: Pick<TimeInStageResult, "question" | "level">,
): readonly PlacedFigure[] {
  if (!sessions) return [];
  const { median, lowerQuartile, upperQuartile, curve, onSessions } = sessions;
  const placed = (figure: string, words: string, shown: PlacedFigure["shown"]): PlacedFigure => ({
    question,
    group: { code, label: label(name) },
    figure: { code: clockFigure(figure, "sessions"), label: words },
    shown,
    level,
  });
  return [
    placed("median", say("sessions.median"), positionForm(median, "sessions")),
    placed("lowerQuartile", say("sessions.lowerQuartile"), positionForm(lowerQuartile, "sessions")),
    placed("upperQuartile", say("sessions.upperQuartile"), positionForm(upperQuartile, "sessions")),
    placed("lifeTable", say("sessions.shareOver"), curveForm(curve)),
    ...(curve && onSessions.length > 0
      ? [placed("onSessions", say("sessions.shareAfter"), curveForm({ exits: curve.exits, points: onSessions }))]
      : []),
  ];
}
