import type { CutOff } from "@rapport/instruments";
import { cutOffOf } from "./cut-off.js";
import type { MeasuredInstrument } from "./measured-instrument.js";

/** Scores from `from` up to, and without, `until`; the last bin of an instrument has its end as well. */
export interface ScoreBin {
  readonly code: string;
  readonly from: number;
  readonly until: number;
  readonly isLast: boolean;
}

/** The codes of both sides of a cut-off. */
export const rangeSides = ["clinical", "other"] as const;

export type RangeSide = (typeof rangeSides)[number];

const [fewest, most] = [6, 8];
/** Widths in points, those first that people count by. */
const widths = [1, 2, 5, 10, 20, 25, 50, 100, 3, 4, 15, 30, 6, 8, 12];

/**
 * Six to eight bins over an instrument's range, with the cut-off between two of them where a round width allows that. They
 * follow from the instrument alone and are the same for every practice, so that they tell nothing about anybody.
 */
export function scoreBins(instrument: MeasuredInstrument): readonly ScoreBin[] {
  const [least, highest] = instrument.range;
  const span = highest - least;
  const fitting = widths.filter((width) => span / width > fewest - 1 && span / width <= most);
  const cutOff = cutOffOf(instrument)?.value;
  const atCutOff = fitting.find((width) => cutOff !== undefined && (cutOff - least) % width === 0);
  const width = atCutOff ?? fitting[0] ?? span / most;
  const count = Math.ceil(span / width);
  return Array.from({ length: count }, (_, at) => ({
    code: `bin_${at + 1}`,
    from: least + at * width,
    until: Math.min(highest, least + (at + 1) * width),
    isLast: at === count - 1,
  }));
}

/** The bin of a score within the instrument's range. */
export function binOf(bins: readonly ScoreBin[], score: number): ScoreBin | undefined {
  return bins.find(({ from, until, isLast }) => score >= from && (score < until || (isLast && score <= until)));
}

/** Whether a score is in the clinical range. */
export function sideOf({ rule, value }: CutOff, score: number): RangeSide {
  const holds = { ">=": score >= value, ">": score > value, "<=": score <= value, "<": score < value };
  return holds[rule] ? "clinical" : "other";
}

/** The side of a cut-off that every score of a bin is on; `undefined` where the bin lies on both. */
export function sideOfBin({ rule, value }: CutOff, { from, until, isLast }: ScoreBin): RangeSide | undefined {
  const below = isLast ? until < value : until <= value;
  const isAbove = { ">=": from >= value, "<": from >= value, ">": from > value, "<=": from > value }[rule];
  const isBelow = { ">=": below, "<": below, ">": until <= value, "<=": until <= value }[rule];
  if (!isAbove && !isBelow) return undefined;
  const clinicalAbove = rule === ">=" || rule === ">";
  return isAbove === clinicalAbove ? "clinical" : "other";
}
