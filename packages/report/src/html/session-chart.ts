import type { ReportContent, StageSessions } from "@rapport/analysis";
import { percentInWords, sessionsInWords, survivalChart } from "@rapport/charts";
import type { SurvivalData } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { sessionsFinding } from "../prose/session-sentences.js";
import type { StageInSessions } from "../prose/session-sentences.js";
import { sessionStages } from "../session-stages.js";
import { sourceLine } from "./source-line.js";

/** A line has a fall in it where it goes on after its first interval, which is that of stays with one session or none. */
const fewestPoints = 3;

/** The points of a stage's line over sessions where there is something to draw. */
function drawnPoints({ curve }: StageSessions): NonNullable<StageSessions["curve"]>["points"] {
  const points = curve?.points ?? [];
  return points.length < fewestPoints ? [] : points;
}

/** The numbers of one stage's chart over sessions, all of them the report's own. */
function sessionData({ questions, policy: { fewestForStatistic, base } }: ReportContent, code: string): SurvivalData {
  const found = questions
    .flatMap((result) => (result.question === "timeInStage" ? sessionStages(result) : []))
    .find(({ stage }) => stage.code === code);
  const points = found ? drawnPoints(found.sessions) : [];
  const last = points.at(-1);
  return {
    clock: "sessions",
    points: points.map(({ sessions, survival, lower, upper, atRisk }) => ({
      day: sessions,
      survival,
      ...(atRisk === undefined ? {} : { atRisk }),
      ...(lower === undefined ? {} : { lower }),
      ...(upper === undefined ? {} : { upper }),
    })),
    ...(found?.sessions.median.kind === "position" ? { median: found.sessions.median } : {}),
    // The airlock ends a life table where an interval would begin with too few for a statistic.
    endsForFew: last !== undefined && last.survival > 0 && (last.atRisk ?? 0) < fewestForStatistic + base,
  };
}

/** The line of one stage over sessions, with an id under the given prefix; `undefined` where there is nothing to draw. */
export function sessionChart(
  language: Language,
  report: Released<ReportContent>,
  told: StageInSessions,
  id: string,
): Element | undefined {
  const last = drawnPoints(told.sessions).at(-1);
  if (!last) return undefined;
  const { code, label } = told.stage;
  return survivalChart(
    derive(report, (content) => sessionData(content, code)),
    {
      id,
      language,
      title: language.label(label),
      subtitle: language.say("sessions.subtitle"),
      source: sourceLine(language, report),
      description: language.say("sessions.description", {
        finding: sessionsFinding(language, told),
        share: percentInWords(language, last.survival),
        sessions: sessionsInWords(language, last.sessions),
      }),
    },
  );
}
