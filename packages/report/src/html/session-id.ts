/** The part of the page that tells stays on a clock of sessions. */
export const sessionClockId = "session-clock";

/** The id of a stage in it; by place, since a code may hold anything. */
export function sessionStageId(at: number): string {
  return `${sessionClockId}-${at + 1}`;
}
