import { describe, expect, it } from "vitest";
import type { IntervalKind } from "./confidence-limits.js";
import { cumulativeIncidence } from "./cumulative-incidence.js";
import { grayTest } from "./gray-test.js";
import { kaplanMeier } from "./kaplan-meier.js";
import { logRankTest } from "./log-rank-test.js";
import type { ReferenceRow, ReferenceSet } from "./r-reference.fixture.js";
import { columnsOf, readReference, readRows } from "./r-reference.fixture.js";
import { restrictedMean } from "./restricted-mean.js";
import { restrictedMeanTimeLost } from "./restricted-mean-time-lost.js";
import { survivalQuantile } from "./survival-quantile.js";

const { sets } = readReference();
const KINDS: readonly IntervalKind[] = ["log-log", "log", "plain"];

/** Collects what differs by more than 1e-9 (relative, or absolute below 1); what R leaves undefined is not compared. */
function scorer() {
  const failures: string[] = [];
  let compared = 0;
  const near = (what: string, got: number | undefined, want: number | null | undefined): void => {
    if (want === null || want === undefined) return;
    compared += 1;
    const close = got !== undefined && Math.abs(got - want) <= 1e-9 * Math.max(1, Math.abs(want));
    if (!close) failures.push(`${what}: got ${got}, want ${want}`);
  };
  const each = (what: string, got: readonly (number | undefined)[], want: readonly (number | null)[] | undefined) =>
    want?.forEach((value, i) => near(`${what}[${i}]`, got[i], value));
  return { near, each, failures, count: () => compared };
}
type Score = ReturnType<typeof scorer>;

const ofGroup = (rows: readonly ReferenceRow[], group: string | null) =>
  group === null ? rows : rows.filter((row) => row.group === group);

const clusterOf = (rows: readonly ReferenceRow[]) => {
  const cluster = rows.flatMap((row) => (row.cluster === undefined ? [] : [row.cluster]));
  return cluster.length > 0 ? { cluster } : {};
};

/** The place of a time that R prints; it may print the second of two times that are one. */
const placeOf = (time: readonly number[], t: number): number => time.findLastIndex((value) => value <= t + 1e-6);

function scoreKaplanMeier(rows: readonly ReferenceRow[], want: ReferenceSet["kaplanMeier"][number], score: Score) {
  const samples = columnsOf(rows);
  const curves = KINDS.map((interval) => kaplanMeier(samples, { interval }));
  const [curve] = curves;
  if (curve === undefined) return;
  for (const point of want.points ?? []) {
    const j = placeOf(curve.time, point[0] ?? 0);
    const limits = curves.flatMap(({ lower, upper }) => [lower[j], upper[j]]);
    const got = [curve.time[j], curve.atRisk[j], curve.survival[j], curve.standardError[j], ...limits];
    score.each(`${want.group} t=${point[0]}`, got, point);
  }
  for (const quantile of want.quantiles ?? []) {
    const p = quantile[0] ?? 0;
    const limits = curves.map((each) => survivalQuantile(each, p));
    const got = [p, limits[0]?.estimate, ...limits.flatMap(({ lower, upper }) => [lower, upper])];
    score.each(`${want.group} quantile ${p}`, got, quantile);
  }
  for (const mean of want.restrictedMean ?? []) {
    const got = restrictedMean(curve, mean[0] ?? 0);
    score.each(`${want.group} mean ${mean[0]}`, [mean[0] ?? 0, got.estimate, got.standardError], mean);
  }
  if (want.robust === undefined) return;
  const robust = kaplanMeier({ ...samples, ...clusterOf(rows) });
  for (const point of want.robust.points) {
    const j = placeOf(robust.time, point[0] ?? 0);
    score.each(`${want.group} robust`, [robust.time[j], robust.survival[j], robust.standardError[j]], point);
  }
  for (const mean of want.robust.restrictedMean) {
    const got = restrictedMean(robust, mean[0] ?? 0);
    score.each(`${want.group} robust mean`, [mean[0] ?? 0, got.estimate, got.standardError], mean);
  }
}

function scoreIncidence(
  rows: readonly ReferenceRow[],
  want: NonNullable<ReferenceSet["incidence"]>[number],
  score: Score,
) {
  const result = cumulativeIncidence({ ...columnsOf(rows), ...clusterOf(rows) });
  for (const { cause, points, timeLost } of want.causes) {
    const own = result.causes[cause];
    if (own === undefined) throw new Error(`no incidence of ${cause}`);
    for (const point of points) {
      const j = placeOf(result.time, point[0] ?? 0);
      score.each(`${want.group} ${cause}`, [result.time[j], own.estimate[j], own.standardError[j]], point);
    }
    for (const lost of timeLost) {
      const got = restrictedMeanTimeLost(result, lost[0] ?? 0)[cause];
      score.each(`${want.group} ${cause} lost`, [lost[0] ?? 0, got?.estimate, got?.standardError], lost);
    }
  }
}

function scoreTests(all: readonly ReferenceRow[], want: NonNullable<ReferenceSet["tests"]>, score: Score) {
  for (const result of want.results) {
    const known = result.stratified ? all.filter(({ stratum }) => stratum !== "") : all;
    const groups = want.groups.map((label) => known.filter(({ group }) => group === label));
    const options = {
      rho: result.rho,
      ...(result.stratified ? { strata: groups.map((rows) => rows.map(({ stratum }) => stratum)) } : {}),
    };
    const samples = groups.map((rows, g) => ({ label: want.groups[g] ?? "", ...columnsOf(rows) }));
    const what = `${result.test} rho ${result.rho} ${result.stratified ? "stratified" : ""}`;
    switch (result.test) {
      case "logrank": {
        const got = logRankTest(samples, options);
        score.near(`${what} chi-square`, got.chiSquare, result.chiSquare);
        score.near(`${what} df`, got.degreesOfFreedom, result.degreesOfFreedom);
        score.near(`${what} p`, got.p, result.p);
        score.each(
          `${what} observed`,
          got.groups.map(({ observed }) => observed),
          result.observed,
        );
        score.each(
          `${what} expected`,
          got.groups.map(({ expected }) => expected),
          result.expected,
        );
        break;
      }
      case "gray": {
        const got = grayTest(
          samples.map(({ label, time, cause }) => ({ label, time, cause })),
          options,
        );
        const tests = result.causes.map((cause) => got[cause]);
        score.each(
          `${what} chi-square`,
          tests.map((test) => test?.chiSquare),
          result.chiSquare,
        );
        score.each(
          `${what} df`,
          tests.map((test) => test?.degreesOfFreedom),
          result.degreesOfFreedom,
        );
        score.each(
          `${what} p`,
          tests.map((test) => test?.p),
          result.p,
        );
        break;
      }
      default: {
        const unreachable: never = result;
        return unreachable;
      }
    }
  }
  return undefined;
}

// Reference values: R 4.2.2, survival 3.5-3, cmprsk 2.2-11; see tests/data/r-survival/reference.R.
describe("estimates and tests on published data, beside R's", () => {
  it.each(sets)("$name", (set) => {
    const rows = readRows(set.name);
    expect(rows).toHaveLength(set.rows);
    const score = scorer();
    for (const want of set.kaplanMeier) scoreKaplanMeier(ofGroup(rows, want.group), want, score);
    for (const want of set.incidence ?? []) scoreIncidence(ofGroup(rows, want.group), want, score);
    if (set.tests !== undefined) scoreTests(rows, set.tests, score);
    expect(score.failures).toEqual([]);
    expect(score.count()).toBeGreaterThan(40);
  });

  it("covers at least 20 data sets", () => {
    expect(sets.length).toBeGreaterThanOrEqual(20);
  });
});
