import type { StageResult, StageSessions } from "@rapport/analysis";
import { sessionsInterval, sessionsInWords, sessionStepInWords } from "@rapport/charts";
import type { ReleasedPosition } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { doubtInWords } from "./doubt.js";
import { restsOnFew } from "./things.js";

/** A stage and what is told of it on a clock of sessions. */
export interface StageInSessions {
  readonly stage: StageResult;
  readonly sessions: StageSessions;
}

/** The interval of a number of sessions, and to what it is rounded where that is more than one. */
export function sessionDoubt(language: Language, position: ReleasedPosition): string {
  return doubtInWords(language, sessionsInterval(language, position), sessionStepInWords(language, position));
}

/** The finding about one stage on a clock of sessions: with how many half of its stays end, or why that is not known. */
export function sessionsFinding(language: Language, { stage, sessions }: StageInSessions): string {
  const { say } = language;
  const { median, curve } = sessions;
  // Those who are seen from the beginning, which the line begins with.
  const stays = curve?.points[0]?.atRisk;
  const values = { stage: language.label(stage.label), known: stays === undefined ? "no" : "yes", stays: stays ?? 0 };
  if (median.kind === "withheld") return say("sessions.withheld", values);
  const { estimate, lower = 0 } = median;
  const few = stays === undefined ? "" : restsOnFew(language, { count: stays, of: "stays" });
  if (estimate === undefined) {
    const bounded = lower > 0 ? "yes" : "no";
    return say("sessions.notReached", { ...values, bounded, sessions: sessionsInWords(language, lower), few });
  }
  const told = { ...values, doubt: sessionDoubt(language, median), few };
  return estimate === 0
    ? say("sessions.halfNone", told)
    : say("sessions.half", { ...told, sessions: sessionsInWords(language, estimate) });
}
