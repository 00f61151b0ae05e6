import type { StageMeans, StageResult } from "@rapport/analysis";
import { weeksInWords } from "@rapport/charts";
import type { PrintedCount } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { aboutPrinted } from "./numbers.js";
import { isUnderWeek } from "./under-week.js";

const week = 7;

/** How much shorter the mean of finished stays is, in whole weeks; 0 or less where it is not. */
function weeksTooShort({ finished, restricted }: StageMeans): number {
  return Math.round(restricted / week) - Math.round(finished / week);
}

function stillOpen({ stays }: StageResult): PrintedCount | undefined {
  const open = stays.kind === "breakdown" ? stays.parts.find(({ code }) => code === "open") : undefined;
  return open && "count" in open ? open : undefined;
}

/** "about 11 weeks", and "less than a week" of what is rounded to 0. */
function aboutWeeks(language: Language, days: number): string {
  const weeks = weeksInWords(language, days);
  return isUnderWeek(days) ? weeks : language.say("count.about", { count: weeks });
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
  const open = stillOpen(stage);
  return language.say("mean.tooShort", {
    stage: language.label(stage.label),
    finished: aboutWeeks(language, means.finished),
    known: open ? "yes" : "no",
    open: open ? aboutPrinted(language, open) : "",
    until: Math.round(means.until / week),
    restricted: aboutWeeks(language, means.restricted),
  });
}
