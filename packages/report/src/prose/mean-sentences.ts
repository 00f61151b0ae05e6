import type { StageMeans, StageResult } from "@rapport/analysis";
import { weeksInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import { aboutPrinted } from "./numbers.js";

const week = 7;

/** How much shorter the mean of finished stays is, in whole weeks; 0 or less where it is not. */
function weeksTooShort({ finished, restricted }: StageMeans): number {
  return Math.round(restricted / week) - Math.round(finished / week);
}

function stillOpen(language: Language, { stays }: StageResult): string {
  const open = stays.kind === "breakdown" ? stays.parts.find(({ code }) => code === "open") : undefined;
  return open && "count" in open ? `${aboutPrinted(language, open)} that still last` : "those that still last";
}

/**
 * What the mean of finished stays would have said, and why it is wrong: of the stage where it is furthest off. `undefined`
 * where it is not a week too short anywhere.
 */
export function meansSentence(language: Language, stages: readonly StageResult[]): string | undefined {
  const off = stages.flatMap((stage) => (stage.means ? [{ stage, means: stage.means }] : []));
  const [most] = off.toSorted((a, b) => weeksTooShort(b.means) - weeksTooShort(a.means));
  if (!most || weeksTooShort(most.means) < 1) return undefined;
  const { stage, means } = most;
  const mean = weeksInWords(language, means.finished);
  return `${stage.label}: the mean of the stays that have ended is about ${mean}. It leaves out ${stillOpen(language, stage)}, which are mostly the longer ones; with these counted for as long as they were seen, the mean within the first ${weeksInWords(language, means.until)} is about ${weeksInWords(language, means.restricted)}.`;
}
