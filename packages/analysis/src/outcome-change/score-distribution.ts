import type { DraftBreakdown } from "@rapport/disclosure";
import { cutOffOf } from "./cut-off.js";
import type { InstrumentScores } from "./instrument-scores.js";
import type { MeasuredInstrument } from "./measured-instrument.js";
import { binOf, rangeSides, scoreBins, sideOf } from "./score-bins.js";
import { scoredTable } from "./scored-table.js";

/** The two scores of those who have both. */
export const scoreTimes = ["before", "after"] as const;

export type ScoreTime = (typeof scoreTimes)[number];

/** What the draft of a distribution is called. */
export function scoresFigure(time: ScoreTime): string {
  return `scores:${time}`;
}

/** What the draft of the sides of the cut-off is called. */
export function sidesFigure(time: ScoreTime): string {
  return `sides:${time}`;
}

/**
 * Those with both scores by the bin of their first score, and by that of their last one; where there is a cut-off also by
 * their side of it. Nothing where nobody has both.
 */
export function scoreDistributions(
  scores: InstrumentScores,
  instrument: MeasuredInstrument,
): Readonly<Record<string, DraftBreakdown>> {
  if (scores.scored.things.length === 0) return {};
  const bins = scoreBins(instrument);
  const codes = bins.map(({ code }) => code);
  const cutOff = cutOffOf(instrument);
  const tables: Record<string, DraftBreakdown> = {};
  for (const time of scoreTimes) {
    const found = scores[time].map((score) => binOf(bins, score)?.code);
    tables[scoresFigure(time)] = { ...scoredTable(scores.scored, found, codes), ordered: true };
    if (!cutOff) continue;
    const sides = scores[time].map((score) => sideOf(cutOff, score));
    tables[sidesFigure(time)] = scoredTable(scores.scored, sides, rangeSides);
  }
  return tables;
}
