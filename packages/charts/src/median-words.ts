import type { Language } from "@rapport/language";
import { sessionsInterval, sessionsInWords, sessionStepInWords } from "./sessions-in-words.js";
import { isUnderAWeek, stepInWords, weeksInterval, weeksInWords } from "./weeks-in-words.js";
import type { TimePosition } from "./weeks-in-words.js";

type Clock = "days" | "sessions";

function halfInWords(language: Language, estimate: number, step: number | undefined, clock: Clock): string {
  const { say } = language;
  if (clock === "sessions") {
    return say("survival.halfSessions", {
      none: estimate === 0 ? "yes" : "no",
      sessions: sessionsInWords(language, estimate),
    });
  }
  const weeks = weeksInWords(language, estimate, step);
  return isUnderAWeek(estimate) ? say("survival.halfUnder", { weeks }) : say("survival.halfBy", { weeks });
}

/**
 * "half by about 9 weeks" and "(8 to 11)", "half in less than a week", "half by 3 sessions", or that half is not reached; the
 * interval always, and a coarse step.
 */
export function medianWords(language: Language, median: TimePosition, clock: Clock): readonly string[] {
  const { say } = language;
  const { estimate, lower, upper, step } = median;
  const isKnown = lower !== undefined || upper !== undefined;
  const inSessions = clock === "sessions";
  const words = inSessions ? sessionsInterval(language, median) : weeksInterval(language, median);
  const interval = isKnown ? say("survival.interval", { interval: words }) : say("survival.intervalNotKnown");
  const coarse = inSessions ? sessionStepInWords(language, median) : stepInWords(language, median);
  const half = estimate === undefined ? say("survival.halfNotReached") : halfInWords(language, estimate, step, clock);
  return [half, interval, ...(coarse === "" ? [] : [coarse])];
}
