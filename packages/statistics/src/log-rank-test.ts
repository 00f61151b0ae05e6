import { checkSameLength } from "./argument-checks.js";
import type { NumberSeries } from "./argument-checks.js";
import { chiSquareTail } from "./chi-square-tail.js";
import type { GroupRows, GroupTestOptions } from "./group-rows.js";
import { mergeGroups, sampleName } from "./group-rows.js";
import { quadraticForm } from "./quadratic-form.js";
import { eventNumbers } from "./event-numbers.js";
import { walkRiskSets } from "./walk-risk-sets.js";

/** One group of a log-rank test. */
export interface LogRankSample extends GroupRows {
  /** Whether the row ended with an exit: true or 1; false or 0 where it was censored. */
  readonly event: ArrayLike<boolean | number>;
  /** Time from which the exit would have been seen; 0 or below is "from the start". Left truncation if above 0. */
  readonly entry?: NumberSeries | undefined;
}

/** Exits of one group beside those expected if all groups left at the same rate; weighted where rho is above 0. */
export interface LogRankGroup {
  readonly label: string;
  readonly observed: number;
  readonly expected: number;
}

/** Whether groups leave at the same rate. */
export interface LogRankTest {
  /** Undefined where no two groups could be compared. */
  readonly chiSquare: number | undefined;
  /** Groups that were compared, less one. */
  readonly degreesOfFreedom: number;
  readonly p: number | undefined;
  /** In the order of the samples. */
  readonly groups: readonly LogRankGroup[];
}

/**
 * Log-rank test of two or more groups, and its G-rho family: exits at t count S(t-)^rho, with S of all groups of the
 * stratum together. Ties have the exact (hypergeometric) variance. With `entry`, rows are at risk from then on. With
 * `strata`, scores and variances are added up over strata. Groups of which no exit could be expected are left out and
 * lower the degrees of freedom.
 *
 * Rows are taken as independent: several rows of one client make p too small. Groups must not be made from what happened
 * later (such as completed or not).
 *
 * Cost: O(n + times × groups²); counts by day with `weight` cost only as many rows as there are counts.
 *
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 * @see Mantel (1966); Harrington & Fleming (1982); Andersen, Borgan, Gill & Keiding (1993), ch. V; R `survival::survdiff`
 */
export function logRankTest(samples: readonly LogRankSample[], options: GroupTestOptions = {}): LogRankTest {
  const { rho = 0 } = options;
  const rows = mergeGroups(samples, options);
  const event = new Int32Array(rows.group.length);
  let first = 0;
  for (const [g, sample] of samples.entries()) {
    const name = sampleName(g);
    checkSameLength(`${name}event`, sample.event.length, `${name}time`, sample.time.length);
    event.set(eventNumbers(sample.event, name), first);
    first += sample.time.length;
  }
  const size = rows.groups;
  const observed = new Float64Array(size);
  const expected = new Float64Array(size);
  const score = new Float64Array(size);
  const variance = new Float64Array(size * size);
  const add = (values: Float64Array, place: number, value: number): void => {
    values[place] = (values[place] ?? 0) + value;
  };
  let current = -1;
  let survival = 1;
  walkRiskSets(rows, event, 1, ({ stratum, atRisk, exits }) => {
    if (stratum !== current) survival = 1;
    current = stratum;
    let n = 0;
    let d = 0;
    for (let g = 0; g < size; g++) {
      n += atRisk[g] ?? 0;
      d += exits[g] ?? 0;
    }
    const weight = rho === 0 ? 1 : survival ** rho;
    survival = (survival * (n - d)) / n;
    // Of the last one at risk, or where all leave, nothing is left to chance.
    const spread = n > 1 ? (weight * weight * d * (n - d)) / ((n - 1) * n * n) : 0;
    for (let i = 0; i < size; i++) {
      const own = atRisk[i] ?? 0;
      if (own === 0) continue;
      const expectedHere = (d * own) / n;
      add(observed, i, weight * (exits[i] ?? 0));
      add(expected, i, weight * expectedHere);
      add(score, i, weight * ((exits[i] ?? 0) - expectedHere));
      if (spread === 0) continue;
      for (let j = 0; j < size; j++) add(variance, i * size + j, spread * own * ((i === j ? n : 0) - (atRisk[j] ?? 0)));
    }
  });
  const { chiSquare, degreesOfFreedom } = quadraticForm(score, variance);
  return {
    chiSquare,
    degreesOfFreedom,
    p: chiSquare === undefined ? undefined : chiSquareTail(chiSquare, degreesOfFreedom),
    groups: samples.map(({ label }, g) => ({ label, observed: observed[g] ?? 0, expected: expected[g] ?? 0 })),
  };
}
