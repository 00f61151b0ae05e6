import type { DraftBreakdown, DraftMean } from "@rapport/disclosure";
import type { Label } from "../curve.js";
import { cellsOfStays } from "../life-table/cells-of-stays.js";
import { meanOf } from "../mean-of.js";
import type { MeanSetting } from "../mean-of.js";
import { placeInBins } from "./bins.js";
import type { Bin } from "./bins.js";

// Things of units of protection, each with a number; one without is NaN, and left out.

/** The unit of each thing, ascending. */
export interface Units {
  readonly unit: Uint32Array;
}

const none = { things: new Uint32Array(0) };

/** Things by the place of each in `levels`. */
export function placesDraft(units: Units, places: Float64Array | Int32Array, levels: readonly Label[]): DraftBreakdown {
  // What is no number is no place, and those with a place are all.
  const [total = none] = cellsOfStays(units, 1, (at) => ((places[at] ?? NaN) >= 0 ? 0 : -1));
  const parts = cellsOfStays(units, levels.length, (at) => {
    const place = places[at] ?? NaN;
    return place >= 0 ? place : -1;
  });
  return { kind: "breakdown", total, parts: levels.map(({ code }, at) => ({ code, ...(parts[at] ?? none) })) };
}

/** Things by the bin of the number of each. */
export function binsDraft(units: Units, numbers: Float64Array, bins: readonly Bin[]): DraftBreakdown {
  const places = numbers.map((each) => (Number.isNaN(each) ? NaN : placeInBins(each, bins)));
  return { ...placesDraft(units, places, bins), ordered: true };
}

/**
 * The mean over units of protection of the mean of each one's things, with the t interval over units (Student 1908), cut
 * to the scale; `undefined` where there is no value. Things of one unit are not independent, and a unit with many must not
 * count for more than the scale allows.
 */
export function unitMean({ unit }: Units, values: Float64Array, setting: MeanSetting): DraftMean | undefined {
  const [units, means] = [new Uint32Array(unit.length), new Float64Array(unit.length)];
  let [sum, count, found] = [0, 0, 0];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? NaN;
    if (!Number.isNaN(value)) {
      sum += value;
      count += 1;
    }
    const of = unit[at] ?? 0;
    if (count === 0 || unit[at + 1] === of) continue;
    units[found] = of;
    means[found] = sum / count;
    found += 1;
    sum = 0;
    count = 0;
  }
  return meanOf({ things: units.slice(0, found) }, means.subarray(0, found), setting);
}
