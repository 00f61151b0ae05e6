import type { OpenedPeriod } from "@rapport/analysis";
import type { Language } from "@rapport/language";

/** "episodes opened from 1 January to …"; undefined where all are in a report. */
export function periodInWords({ say, day }: Language, { from, to }: OpenedPeriod = {}): string | undefined {
  if (from !== undefined && to !== undefined) return say("period.between", { from: day(from), to: day(to) });
  if (from !== undefined) return say("period.from", { from: day(from) });
  return to === undefined ? undefined : say("period.to", { to: day(to) });
}
