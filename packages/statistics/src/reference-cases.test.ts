import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { IntervalKind } from "./confidence-limits.js";
import { cumulativeIncidence } from "./cumulative-incidence.js";
import { kaplanMeier } from "./kaplan-meier.js";
import type { SurvivalCurve } from "./survival-curve.js";
import { restrictedMean } from "./restricted-mean.js";
import { restrictedMeanTimeLost } from "./restricted-mean-time-lost.js";
import { survivalQuantile } from "./survival-quantile.js";

const FOLDER = new URL("../../../tests/data/survival-cases/", import.meta.url);

/** Analyses of the files that are passed over here, and why. */
const PASSED_OVER: Readonly<Record<string, string>> = {
  logrank: "compared in reference-groups.test.ts",
  gray: "compared in reference-groups.test.ts",
  rmst_diff: "compared in reference-groups.test.ts",
  bands: "simultaneous bands are not offered, and hold three digits only",
  cox_two_or_more_groups: "regression is not offered",
  state_prob: "scored in state-occupation-reference.test.ts",
};
/** Fields of the scored analyses that are passed over for the same reason: cumhaz, se_aalen. */

interface Stay {
  readonly subject: string;
  readonly stage: string;
  readonly group: string;
  readonly time: number;
  readonly entry: number;
  readonly cause: string | null;
}
type Maybe = number | null;
type Pair = readonly [Maybe, Maybe];
interface Limits {
  readonly loglog: Pair;
  readonly log: Pair;
  readonly plain: Pair;
}
interface KmAnalysis {
  readonly type: "km";
  readonly at: readonly (Limits & { time: number; n_risk: number; surv: number; se: Maybe })[];
  readonly quantiles: readonly (Limits & { p: number; est: Maybe; not_scored?: readonly string[] })[];
  readonly rmst?: readonly { tau: number; est: number; se?: Maybe; se_robust?: Maybe }[];
  readonly curve?: Readonly<Record<"time" | "n_risk" | "n_event" | "n_censor" | "surv" | "se", readonly Maybe[]>>;
}
interface IncidencePoint {
  readonly time: number;
  readonly est: Maybe;
  readonly se_ij: Maybe;
  readonly se_greenwood?: Maybe;
  readonly loglog_ij: Pair;
}
interface IncidenceAnalysis {
  readonly type: "cif";
  readonly causes: Readonly<
    Record<
      string,
      {
        n_events: number;
        at: readonly IncidencePoint[];
        restricted_mean_time_lost?: readonly { tau: number; est: number; se_ij: Maybe }[];
      }
    >
  >;
}
interface Selection {
  readonly id: string;
  readonly stage: string | null;
  readonly group: string | null;
  readonly left_truncated: boolean;
  readonly cluster_robust: boolean;
  readonly n: number;
}
type Analysis = Selection & (KmAnalysis | IncidenceAnalysis);

function readStays(name: string): Stay[] {
  const lines = readFileSync(new URL(`${name}.csv`, FOLDER), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1);
  return lines.map((line) => {
    const [subject = "", stage = "", entered, left, reason = "", until, group = "", from = ""] = line.split(",");
    return {
      subject,
      stage,
      group,
      time: Number(left === "" ? until : left) - Number(entered),
      entry: from === "" ? 0 : Number(from) - Number(entered),
      cause: reason === "censored" ? null : reason,
    };
  });
}

function readAnalyses(name: string): (Selection & { type: string })[] {
  // The file's shape is set down in its folder's README.
  const parsed = JSON.parse(readFileSync(new URL(`${name}.expected.json`, FOLDER), "utf8")) as {
    analyses: (Selection & { type: string })[];
  };
  return parsed.analyses;
}

const isScored = (analysis: Selection & { type: string }): analysis is Analysis =>
  analysis.type === "km" || analysis.type === "cif";

function select(stays: readonly Stay[], analysis: Selection): Stay[] {
  return stays.filter(
    (stay) =>
      (analysis.stage === null || stay.stage === analysis.stage) &&
      (analysis.group === null || stay.group === analysis.group) &&
      (!analysis.id.endsWith("begun_in_records") || stay.entry <= 0),
  );
}

function inputs(stays: readonly Stay[], analysis: Selection) {
  return {
    time: stays.map(({ time }) => time),
    entry: stays.map(({ entry }) => entry),
    ...(analysis.cluster_robust ? { cluster: stays.map(({ subject }) => subject) } : {}),
  };
}

/** Counts comparisons and remembers those that failed. */
function scorer() {
  const failures: string[] = [];
  let compared = 0;
  const compare = (what: string, got: number | undefined, want: Maybe | undefined): void => {
    if (want === null || want === undefined) return;
    compared += 1;
    const near = got !== undefined && Math.abs(got - want) <= 1e-9 * Math.max(1, Math.abs(want));
    if (!near) failures.push(`${what}: got ${got}, want ${want}`);
  };
  return { compare, failures, count: () => compared };
}

function stepAt(time: readonly number[], values: readonly (number | undefined)[], t: number, before: number) {
  const place = time.findLastIndex((value) => value <= t);
  return place < 0 ? before : values[place];
}

function scoreCurve(
  curve: SurvivalCurve,
  want: NonNullable<KmAnalysis["curve"]>,
  what: string,
  score: ReturnType<typeof scorer>,
) {
  const got = {
    time: curve.time,
    n_risk: curve.atRisk,
    n_event: curve.events,
    n_censor: curve.censored,
    surv: curve.survival,
    se: curve.standardError,
  };
  expect(curve.time, what).toHaveLength(want.time.length);
  for (const [field, values] of Object.entries(got)) {
    values.forEach((value, j) =>
      score.compare(`${what} curve ${field}[${j}]`, value, want[field as keyof typeof got][j]),
    );
  }
}

const KINDS: readonly (readonly [keyof Limits, IntervalKind])[] = [
  ["loglog", "log-log"],
  ["log", "log"],
  ["plain", "plain"],
];

function scoreKaplanMeier(stays: readonly Stay[], analysis: Selection & KmAnalysis, score: ReturnType<typeof scorer>) {
  const samples = { ...inputs(stays, analysis), event: stays.map(({ cause }) => cause !== null) };
  for (const [field, interval] of KINDS) {
    const curve = kaplanMeier(samples, { interval });
    for (const point of analysis.at) {
      const what = `${analysis.id} t=${point.time} ${interval}`;
      const next = curve.time.findIndex((time) => time >= point.time);
      // Between two times the number at risk is that of the next one, unless somebody enters in between.
      if (!analysis.left_truncated || curve.time[next] === point.time) {
        score.compare(`${what} at risk`, next < 0 ? 0 : curve.atRisk[next], point.n_risk);
      }
      score.compare(`${what} survival`, stepAt(curve.time, curve.survival, point.time, 1), point.surv);
      score.compare(`${what} se`, stepAt(curve.time, curve.standardError, point.time, 0), point.se);
      score.compare(`${what} lower`, stepAt(curve.time, curve.lower, point.time, 1), point[field][0]);
      score.compare(`${what} upper`, stepAt(curve.time, curve.upper, point.time, 1), point[field][1]);
    }
    for (const quantile of analysis.quantiles) {
      const what = `${analysis.id} quantile ${quantile.p} ${interval}`;
      const got = survivalQuantile(curve, quantile.p);
      score.compare(`${what} estimate`, got.estimate, quantile.est);
      if (quantile.not_scored?.includes(field) === true) continue;
      score.compare(`${what} lower`, got.lower, quantile[field][0]);
      score.compare(`${what} upper`, got.upper, quantile[field][1]);
    }
    for (const mean of analysis.rmst ?? []) {
      const got = restrictedMean(curve, mean.tau);
      score.compare(`${analysis.id} mean ${mean.tau}`, got.estimate, mean.est);
      score.compare(`${analysis.id} mean ${mean.tau} se`, got.standardError, mean.se_robust ?? mean.se);
    }
    if (analysis.curve !== undefined) scoreCurve(curve, analysis.curve, analysis.id, score);
  }
}

function scoreIncidence(
  stays: readonly Stay[],
  analysis: Selection & IncidenceAnalysis,
  score: ReturnType<typeof scorer>,
) {
  const result = cumulativeIncidence({ ...inputs(stays, analysis), cause: stays.map(({ cause }) => cause) });
  expect(Object.keys(result.causes)).toEqual(Object.keys(analysis.causes).toSorted());
  for (const [cause, want] of Object.entries(analysis.causes)) {
    const got = result.causes[cause];
    if (got === undefined) throw new Error(`no incidence for ${cause}`);
    score.compare(
      `${analysis.id} ${cause} events`,
      got.events.reduce((sum, d) => sum + d, 0),
      want.n_events,
    );
    for (const lost of want.restricted_mean_time_lost ?? []) {
      const mean = restrictedMeanTimeLost(result, lost.tau)[cause];
      score.compare(`${analysis.id} ${cause} lost ${lost.tau}`, mean?.estimate, lost.est);
      score.compare(`${analysis.id} ${cause} lost ${lost.tau} se`, mean?.standardError, lost.se_ij);
    }
    for (const point of want.at) {
      const what = `${analysis.id} ${cause} t=${point.time}`;
      const se = stepAt(result.time, got.standardError, point.time, 0);
      score.compare(`${what} estimate`, stepAt(result.time, got.estimate, point.time, 0), point.est);
      score.compare(`${what} se`, se, point.se_ij);
      if (!analysis.left_truncated && !analysis.cluster_robust)
        score.compare(`${what} greenwood`, se, point.se_greenwood);
      score.compare(`${what} lower`, stepAt(result.time, got.lower, point.time, 0), point.loglog_ij[0]);
      score.compare(`${what} upper`, stepAt(result.time, got.upper, point.time, 0), point.loglog_ij[1]);
    }
  }
}

// Reference values: R 4.2.2, survival 3.5-3, etm 1.1.1, cmprsk 2.2-11; see tests/data/survival-cases/README.md.
describe("reference cases computed with R", () => {
  const cases = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => file.replace(".csv", ""));
  const analyses = cases.flatMap((name) => readAnalyses(name).map((analysis) => ({ name, analysis })));
  const score = scorer();

  it.each(analyses.flatMap(({ name, analysis }) => (isScored(analysis) ? [{ name, analysis }] : [])))(
    "$name: $analysis.id",
    ({ name, analysis }) => {
      const stays = select(readStays(name), analysis);
      expect(stays).toHaveLength(analysis.n);
      const before = score.count();
      if (analysis.type === "km") scoreKaplanMeier(stays, analysis, score);
      else scoreIncidence(stays, analysis, score);
      expect(score.failures).toEqual([]);
      expect(score.count()).toBeGreaterThan(before);
    },
  );

  it("passes over only the kinds of analysis that are named", () => {
    const passedOver = new Set(
      analyses.filter(({ analysis }) => !isScored(analysis)).map(({ analysis }) => analysis.type),
    );
    expect([...passedOver].toSorted()).toEqual(Object.keys(PASSED_OVER).toSorted());
  });

  it("compares thousands of numbers", () => {
    expect(score.count()).toBeGreaterThan(15_000);
  });
});
