import { checkNonNegative } from "./argument-checks.js";

/** A value that is hardly chance: beyond a limit, or one of a run on one side of the mean. */
export interface ChartSignal {
  /** Its place among the values, from 0. */
  readonly at: number;
  readonly rule: "beyond-limit" | "run";
}

/** A process that is watched one value at a time, with its natural limits. In the units of the values. */
export interface IndividualsChart {
  readonly mean: number;
  /** Mean moving range: the mean difference, without sign, between one value and the next. */
  readonly movingRange: number;
  readonly lower: number;
  readonly upper: number;
  /** In the order of the values; one that keeps both rules is named by the first. */
  readonly signals: readonly ChartSignal[];
}

/** 3 / d2, where d2 = 1.128 is the mean range of two draws from the standard normal distribution. */
const limitFactor = 2.66;
const runLength = 8;

type Gapped = readonly (number | undefined)[];

function knownOf(values: Gapped): readonly number[] {
  return values.filter((value) => value !== undefined);
}

/** Differences between neighbours, both of which are known. */
function movingRanges(values: Gapped): readonly number[] {
  return values.flatMap((value, at) => {
    const before = at === 0 ? undefined : values[at - 1];
    return value === undefined || before === undefined ? [] : [Math.abs(value - before)];
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The places of values in a run of eight or more on one side of the mean; a gap or a value on the mean ends a run. */
function runsOf(values: Gapped, mean: number): ReadonlySet<number> {
  const found = new Set<number>();
  let [side, length] = [0, 0];
  values.forEach((value, at) => {
    const now = value === undefined ? 0 : Math.sign(value - mean);
    length = now !== 0 && now === side ? length + 1 : 1;
    side = now;
    if (now === 0 || length < runLength) return;
    for (let back = 0; back < length; back += 1) found.add(at - back);
  });
  return found;
}

/**
 * The individuals chart (XmR) of counts or other values from 0 up, in the order of time: natural limits at the mean ± 2.66 mean
 * moving ranges, the lower one not below 0, and the values that signal a change by two rules: one beyond a limit, or eight or
 * more in a row on one side of the mean. Values that are rounded vary more than they did, so that their limits are wider.
 *
 * @param values one a period; `undefined` where it is not known, which parts what is before it from what is after it
 * @returns `undefined` where fewer than two values follow one another
 * @throws TypeError where a value is not a number, RangeError where one is negative or not finite
 * @see Shewhart (1931), Economic Control of Quality of Manufactured Product; Wheeler & Chambers (1992), Understanding
 * Statistical Process Control, 2nd edition, chapter 3 (the limits) and detection rules one and four (eight in a row, as in the
 * Western Electric rules); Nelson (1984), Journal of Quality Technology 16, 237-239, whose second test asks for nine
 */
export function individualsChart(values: Gapped): IndividualsChart | undefined {
  const known = knownOf(values);
  checkNonNegative("values", known);
  const ranges = movingRanges(values);
  if (ranges.length === 0) return undefined;
  const mean = meanOf(known);
  const movingRange = meanOf(ranges);
  const reach = limitFactor * movingRange;
  const lower = Math.max(mean - reach, 0);
  const upper = mean + reach;
  const runs = runsOf(values, mean);
  const signals = values.flatMap((value, at): readonly ChartSignal[] => {
    if (value === undefined) return [];
    if (value < lower || value > upper) return [{ at, rule: "beyond-limit" }];
    return runs.has(at) ? [{ at, rule: "run" }] : [];
  });
  return { mean, movingRange, lower, upper, signals };
}
