import type { NumberSeries } from "./argument-checks.js";
import { checkCounts, checkNonNegativeNumber, checkSameLength } from "./argument-checks.js";
import { rowsByTime } from "./rows-by-time.js";
import { checkSurvivalRows } from "./survival-samples.js";
import { timeGrid } from "./time-grid.js";

/** One of several groups to be compared: parallel arrays, one element a row. */
export interface GroupRows {
  /** The group's name, different from those of the others. */
  readonly label: string;
  /** Time from the start to the exit or to the last time seen, at least 0. */
  readonly time: NumberSeries;
  /** How many equal rows each row stands for; whole numbers. Default 1. */
  readonly weight?: NumberSeries | undefined;
}

/** Which stratum a row belongs to. */
export type StratumLabel = string | number;

/** How groups are to be compared. */
export interface GroupTestOptions {
  /** Power of the weight function, at least 0. Default 0: all times count alike; above 0, early times count more. */
  readonly rho?: number | undefined;
  /** For each group the stratum of each of its rows, in the order of the groups; rows are compared within strata only. */
  readonly strata?: readonly ArrayLike<StratumLabel>[] | undefined;
}

/** The rows of all groups, one group after the other, in terms of their common times. */
export interface MergedRows {
  readonly groups: number;
  readonly group: Int32Array;
  readonly weight: Float64Array;
  /** Place of each row's time among the distinct times. */
  readonly exit: Int32Array;
  /** Place of each row's entry among the distinct times; -1 where it was seen from the start; empty without entries. */
  readonly entry: Int32Array;
  readonly stratum: Int32Array;
  /** Rows that count, by stratum and then by time. */
  readonly byExit: Int32Array;
  /** The same rows by stratum and then by entry. */
  readonly byEntry: Int32Array;
}

/** What a group is called in an error. */
export const sampleName = (group: number): string => `samples[${group}].`;

function checkGroups(samples: readonly (GroupRows & { readonly entry?: NumberSeries | undefined })[]): void {
  if (samples.length < 2) throw new RangeError("samples must hold at least two groups");
  const labels = new Set<string>();
  for (const [g, { label, time, entry, weight }] of samples.entries()) {
    const of = sampleName(g);
    if (typeof label !== "string") throw new TypeError(`${of}label must be text`);
    if (labels.has(label)) throw new RangeError(`${of}label must differ from the labels of the groups before it`);
    labels.add(label);
    checkSurvivalRows({ time, entry, weight }, of);
    if (weight !== undefined) checkCounts(`${of}weight`, weight);
  }
}

function numberStrata(samples: readonly GroupRows[], strata: GroupTestOptions["strata"], size: number): Int32Array {
  const stratum = new Int32Array(size);
  if (strata === undefined) return stratum;
  checkSameLength("strata", strata.length, "samples", samples.length);
  const numbers = new Map<StratumLabel, number>();
  let row = 0;
  for (const [g, labels] of strata.entries()) {
    checkSameLength(`strata[${g}]`, labels.length, `${sampleName(g)}time`, samples[g]?.time.length ?? 0);
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i];
      if (typeof label !== "string" && typeof label !== "number") {
        throw new TypeError(`strata[${g}][${i}] must be text or a number`);
      }
      const number = numbers.get(label) ?? numbers.size;
      numbers.set(label, number);
      stratum[row++] = number;
    }
  }
  return stratum;
}

/** Rows that count, in order of two whole numbers, in linear time. */
function orderBy(first: Int32Array, second: Int32Array, weight: Float64Array): Int32Array {
  const counts = Int32Array.from(weight, (w) => (w > 0 ? 1 : -1));
  const inner = rowsByTime(second, counts, second.reduce((most, value) => Math.max(most, value), 0) + 1).rows;
  const outer = inner.map((row) => first[row] ?? 0);
  const strata = outer.reduce((most, value) => Math.max(most, value), 0) + 1;
  if (strata === 1) return inner;
  return rowsByTime(outer, new Int32Array(outer.length), strata).rows.map((place) => inner[place] ?? 0);
}

/**
 * Checks the groups and merges their rows.
 *
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 */
export function mergeGroups(
  samples: readonly (GroupRows & { readonly entry?: NumberSeries | undefined })[],
  { rho = 0, strata }: GroupTestOptions,
): MergedRows {
  checkNonNegativeNumber("rho", rho);
  checkGroups(samples);
  const size = samples.reduce((sum, { time }) => sum + time.length, 0);
  const stratum = numberStrata(samples, strata, size);
  const time = new Float64Array(size);
  const from = new Float64Array(size);
  const weight = new Float64Array(size).fill(1);
  const group = new Int32Array(size);
  let first = 0;
  for (const [g, sample] of samples.entries()) {
    time.set(sample.time, first);
    if (sample.entry !== undefined) from.set(sample.entry, first);
    if (sample.weight !== undefined) weight.set(sample.weight, first);
    group.fill(g, first, first + sample.time.length);
    first += sample.time.length;
  }
  const delayed = samples.some(({ entry }) => entry !== undefined);
  const grid = timeGrid(time, delayed ? from : undefined);
  for (let i = 0; i < size; i++) {
    if ((weight[i] ?? 0) > 0 && (grid.entryIndex[i] ?? -1) >= (grid.timeIndex[i] ?? 0)) {
      const g = group[i] ?? 0;
      const place = i - group.indexOf(g);
      const of = sampleName(g);
      throw new RangeError(`${of}entry[${place}] must be before ${of}time[${place}] by more than the tie tolerance`);
    }
  }
  const byExit = orderBy(stratum, grid.timeIndex, weight);
  const shifted = grid.entryIndex.map((place) => place + 1);
  return {
    groups: samples.length,
    group,
    weight,
    exit: grid.timeIndex,
    entry: grid.entryIndex,
    stratum,
    byExit,
    byEntry: delayed ? orderBy(stratum, shifted, weight) : byExit,
  };
}
