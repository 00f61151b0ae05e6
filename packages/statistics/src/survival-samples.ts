import type { NumberSeries } from "./argument-checks.js";
import { checkFinite, checkNonNegative, checkSameLength } from "./argument-checks.js";

/** Which client a row belongs to. */
export type ClusterLabel = string | number;

/** What every survival estimate takes beside the kind of exit: parallel arrays, one element a row. */
export interface SurvivalRows {
  /** Time from the start to the exit or to the last time seen, at least 0. */
  readonly time: NumberSeries;
  /** Time from which the exit would have been seen; 0 or below is "from the start". Left truncation if above 0. */
  readonly entry?: NumberSeries | undefined;
  /** Whole numbers count equal rows; with any fraction the weights are sampling weights. */
  readonly weight?: NumberSeries | undefined;
  /** Rows with the same label depend on each other; their influence is summed before it is squared. */
  readonly cluster?: ArrayLike<ClusterLabel> | undefined;
}

/**
 * Throws a RangeError or TypeError that names argument and element unless the rows can be used.
 *
 * @param of what the rows belong to, put before the name of an argument, such as `samples[1].`
 */
export function checkSurvivalRows(rows: SurvivalRows, of = ""): void {
  const { time, entry, weight, cluster } = rows;
  checkNonNegative(`${of}time`, time);
  if (weight !== undefined) {
    checkSameLength(`${of}weight`, weight.length, `${of}time`, time.length);
    checkNonNegative(`${of}weight`, weight);
  }
  if (cluster !== undefined) {
    checkSameLength(`${of}cluster`, cluster.length, `${of}time`, time.length);
    for (let i = 0; i < cluster.length; i++) {
      const label: unknown = cluster[i];
      if (typeof label !== "string" && typeof label !== "number") {
        throw new TypeError(`${of}cluster[${i}] must be text or a number`);
      }
    }
  }
  if (entry === undefined) return;
  checkSameLength(`${of}entry`, entry.length, `${of}time`, time.length);
  checkFinite(`${of}entry`, entry);
  for (let i = 0; i < entry.length; i++) {
    const from = entry[i] ?? 0;
    if (from > 0 && from >= (time[i] ?? 0)) {
      throw new RangeError(`${of}entry[${i}] must be before ${of}time[${i}]: the row was never at risk`);
    }
  }
}
