import type { MergedRows } from "./group-rows.js";

/** What happens at one time within one stratum; the arrays are reused from time to time. */
export interface RiskSet {
  readonly stratum: number;
  /** Number at risk in each group. */
  readonly atRisk: Float64Array;
  /** Exits of each group, cause by cause: cause c of group g stands at `(c - 1) * groups + g`. */
  readonly exits: Float64Array;
}

/**
 * Visits every time at which somebody leaves, stratum by stratum and in order of time. A row is at risk at t when it
 * entered before t, or was seen from the start, and its time is at least t. Counts are whole numbers, so that they are
 * exact however rows come and go.
 *
 * @param cause for each row, 0 where censored, else a number from 1 to `causeCount`
 */
export function walkRiskSets(
  rows: MergedRows,
  cause: Int32Array,
  causeCount: number,
  visit: (riskSet: RiskSet) => void,
): void {
  const { groups, byExit, byEntry } = rows;
  const atRisk = new Float64Array(groups);
  const exits = new Float64Array(causeCount * groups);
  const ended = new Float64Array(groups);
  const add = (counts: Float64Array, place: number, value: number): void => {
    counts[place] = (counts[place] ?? 0) + value;
  };
  let entered = 0;
  let next = 0;
  while (next < byExit.length) {
    const stratum = rows.stratum[byExit[next] ?? 0] ?? 0;
    const time = rows.exit[byExit[next] ?? 0] ?? 0;
    for (; entered < byEntry.length; entered++) {
      const row = byEntry[entered] ?? 0;
      if (rows.stratum[row] !== stratum || (rows.entry[row] ?? -1) >= time) break;
      add(atRisk, rows.group[row] ?? 0, rows.weight[row] ?? 0);
    }
    let exit = false;
    exits.fill(0);
    ended.fill(0);
    for (; next < byExit.length; next++) {
      const row = byExit[next] ?? 0;
      if (rows.exit[row] !== time || rows.stratum[row] !== stratum) break;
      const group = rows.group[row] ?? 0;
      const weight = rows.weight[row] ?? 0;
      const kind = cause[row] ?? 0;
      add(ended, group, weight);
      if (kind === 0) continue;
      exit = true;
      add(exits, (kind - 1) * groups + group, weight);
    }
    if (exit) visit({ stratum, atRisk, exits });
    for (let g = 0; g < groups; g++) add(atRisk, g, -(ended[g] ?? 0));
  }
}
