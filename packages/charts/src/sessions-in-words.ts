import type { Language } from "@rapport/language";
import type { TimePosition } from "./weeks-in-words.js";

/** "1 session", "9 sessions"; none is "no session". */
export function sessionsInWords({ say }: Language, sessions: number): string {
  return say("sessions.many", { sessions });
}

/** "to the nearest 2 sessions" where a position is rounded to more than one; empty otherwise. */
export function sessionStepInWords({ say }: Language, { step = 1 }: TimePosition): string {
  return step > 1 ? say("sessions.toNearest", { sessions: step }) : "";
}

/**
 * The interval of a number of sessions as "2 to 4", "2 sessions or more" or "4 sessions or less"; that it is no other number
 * where both bounds are one, and "not known" where there is neither.
 */
export function sessionsInterval(language: Language, { lower, upper }: TimePosition): string {
  const { say, count } = language;
  const words = (sessions: number) => sessionsInWords(language, sessions);
  if (upper === undefined) {
    if (lower === undefined) return say("time.notKnown");
    return lower === 0 ? say("time.noUpperBound") : say("time.orMore", { weeks: words(lower) });
  }
  if (lower === undefined) return say("time.orLess", { weeks: words(upper) });
  return lower === upper
    ? say("sessions.thatMany", { sessions: words(lower) })
    : say("range", { from: count(lower), to: count(upper) });
}
