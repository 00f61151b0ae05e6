import { numberCauses } from "./cause-numbers.js";
import { chiSquareTail } from "./chi-square-tail.js";
import { addGrayScore, groupSurvival } from "./gray-score.js";
import type { IncidenceSteps } from "./gray-score.js";
import type { GroupRows, GroupTestOptions, MergedRows } from "./group-rows.js";
import { mergeGroups, sampleName } from "./group-rows.js";
import { quadraticForm } from "./quadratic-form.js";
import { walkRiskSets } from "./walk-risk-sets.js";

/** One group of Gray's test. */
export interface GraySample extends GroupRows {
  /** Why each row ended; null where it was censored. */
  readonly cause: ArrayLike<string | null>;
  /** Not taken: with delayed entry the test is not defined. */
  readonly entry?: undefined;
}

/** Whether groups have the same cumulative incidence of one cause. */
export interface GrayCauseTest {
  /** Undefined where no two groups could be compared. */
  readonly chiSquare: number | undefined;
  /** Groups that were compared, less one. */
  readonly degreesOfFreedom: number;
  readonly p: number | undefined;
}

/** The risk sets of each stratum. */
function stepsByStratum(rows: MergedRows, cause: Int32Array, causeCount: number): IncidenceSteps[] {
  const { groups } = rows;
  const strata = new Map<number, { atRisk: number[]; events: number[]; eventsByCause: number[][] }>();
  walkRiskSets(rows, cause, causeCount, ({ stratum, atRisk, exits }) => {
    let steps = strata.get(stratum);
    if (steps === undefined) {
      steps = { atRisk: [], events: [], eventsByCause: Array.from({ length: causeCount }, () => []) };
      strata.set(stratum, steps);
    }
    for (let g = 0; g < groups; g++) {
      let all = 0;
      for (const [k, own] of steps.eventsByCause.entries()) {
        const count = exits[k * groups + g] ?? 0;
        own.push(count);
        all += count;
      }
      steps.atRisk.push(atRisk[g] ?? 0);
      steps.events.push(all);
    }
  });
  return [...strata.values()].map((steps) => ({ groups, ...steps }));
}

/**
 * Gray's test, for each cause, of whether two or more groups have the same cumulative incidence, all causes competing.
 * With `rho` above 0, a time counts (1 - F(t-))^rho, with F the incidence of all groups together. With `strata`, scores
 * and variances are added up over strata. All rows must have been seen from their start: for delayed entry this test is
 * not defined. Groups that were compared with no other lower the degrees of freedom.
 *
 * Rows are taken as independent: several rows of one client make p too small. Cost: O(n + causes × times ×
 * groups³); counts by day with `weight` cost only as many rows as there are counts.
 *
 * @returns one element a cause that occurs in any group
 * @throws RangeError or TypeError naming the argument and element that cannot be used
 * @see Gray (1988), Annals of Statistics 16, 1141-1154; R `cmprsk::cuminc`
 */
export function grayTest(
  samples: readonly GraySample[],
  options: GroupTestOptions = {},
): Readonly<Record<string, GrayCauseTest>> {
  const { rho = 0 } = options;
  for (const [g, { entry }] of samples.entries()) {
    if (entry !== undefined)
      throw new TypeError(`${sampleName(g)}entry must not be given: rows are seen from their start`);
  }
  const rows = mergeGroups(samples, options);
  const { names, numbers } = numberCauses(samples, sampleName);
  const strata = stepsByStratum(rows, numbers, names.length).map((steps) => ({
    steps,
    survival: groupSurvival(steps),
  }));
  const tests = names.map((name, cause): [string, GrayCauseTest] => {
    const into = { score: new Float64Array(rows.groups), variance: new Float64Array(rows.groups ** 2) };
    for (const { steps, survival } of strata) addGrayScore(steps, cause, survival, rho, into);
    const { chiSquare, degreesOfFreedom } = quadraticForm(into.score, into.variance);
    const p = chiSquare === undefined ? undefined : chiSquareTail(chiSquare, degreesOfFreedom);
    return [name, { chiSquare, degreesOfFreedom, p }];
  });
  return Object.fromEntries(tests);
}
