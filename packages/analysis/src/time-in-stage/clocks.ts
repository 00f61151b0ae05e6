/** What time in stage can be told on, as somebody asks for it. */
export const clockNames = ["days", "sessions"] as const;
export type ClockName = (typeof clockNames)[number];

/**
 * What stays are measured on: days; days of work, in which the pauses of an episode are taken out; or sessions that were
 * attended.
 */
export type Clock = "days" | "daysOfWork" | "sessions";

const suffixes: Readonly<Record<Clock, string>> = { days: "", daysOfWork: ":withoutPauses", sessions: ":sessions" };

/**
 * What a figure is called that is measured on a clock. Figures of different clocks are different figures: one must never be
 * printed again as another, nor be held against it as the same.
 */
export const clockFigure = (name: string, clock: Clock): string => `${name}${suffixes[clock]}`;
