import type { Language } from "@rapport/language";
import { textSize } from "./text-element.js";
import { textWidth } from "./text-width.js";
import type { TimeAxis } from "./time-axis.js";

/** A count of the row under the time axis, at the day of its tick. */
export interface StillThere {
  readonly day: number;
  readonly atRisk: number;
  /** Whether the axis has a labelled tick there already. */
  readonly onTick: boolean;
}

/** A tick counts as a point's own within half a week: 13 weeks are called 3 months. A number of sessions is that number. */
const near: Readonly<Record<TimeAxis["unit"], number>> = { weeks: 3.5, months: 3.5, sessions: 0 };
/** Pixels, at least, between the middles of two counts. */
const fewestBetween = 34;

interface Counted {
  readonly day: number;
  readonly atRisk?: number;
}

/**
 * Which counts stand in the row: only days at which one is known, first those on labelled ticks, then others from the last
 * to the first, while two are at least `gap` days apart.
 */
export function stillThere(points: readonly Counted[], axis: TimeAxis, gap: number): readonly StillThere[] {
  const placed = points.flatMap(({ day, atRisk }): readonly StillThere[] => {
    if (atRisk === undefined) return [];
    const tick = axis.ticks.find((each) => Math.abs(each.day - day) <= near[axis.unit]);
    return [{ day: tick?.day ?? day, atRisk, onTick: tick !== undefined }];
  });
  const byRank = [...placed.filter((count) => count.onTick), ...placed.filter((count) => !count.onTick).toReversed()];
  const kept: StillThere[] = [];
  for (const count of byRank) {
    if (kept.every((other) => Math.abs(other.day - count.day) >= gap)) kept.push(count);
  }
  return kept.toSorted((a, b) => a.day - b.day);
}

/** Half of what the widest count of the row takes, in pixels. */
export function countReach({ count }: Language, points: readonly Counted[]): number {
  return Math.max(0, ...points.map(({ atRisk = 0 }) => textWidth(count(atRisk), textSize) / 2));
}

/** Pixels that two counts of the row need between their middles. */
export function countGap(language: Language, points: readonly Counted[]): number {
  return Math.max(fewestBetween, 2 * countReach(language, points) + 6);
}
