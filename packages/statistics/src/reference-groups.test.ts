import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { grayTest } from "./gray-test.js";
import { kaplanMeier } from "./kaplan-meier.js";
import { logRankTest } from "./log-rank-test.js";
import { restrictedMean } from "./restricted-mean.js";
import { restrictedMeanDifference } from "./restricted-mean-difference.js";

const FOLDER = new URL("../../../tests/data/survival-cases/", import.meta.url);

interface Comparison {
  readonly id: string;
  readonly stage: string | null;
  readonly groups: readonly string[];
}
type Analysis = Comparison &
  (
    | {
        type: "logrank";
        events: string | readonly string[];
        rho: number;
        observed: number[];
        expected: number[];
        chisq: number;
        df: number;
        p: number;
      }
    | { type: "gray"; rho: number; tests: Record<string, { stat: number; df: number; p: number }> }
    | {
        type: "rmst_diff";
        tau: number;
        rmst: number[];
        se: number[];
        diff: number;
        se_diff: number;
        ci95: number[];
        z: number;
        p: number;
      }
  );

function readAnalyses(name: string): Analysis[] {
  // The file's shape is set down in its folder's README.
  const parsed = JSON.parse(readFileSync(new URL(`${name}.expected.json`, FOLDER), "utf8")) as { analyses: Analysis[] };
  return parsed.analyses.filter(({ type }) => ["logrank", "gray", "rmst_diff"].includes(type));
}

function readSamples(name: string, { id, stage, groups }: Comparison) {
  const stays = readFileSync(new URL(`${name}.csv`, FOLDER), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [, ofStage, entered, left, reason = "", until, group, from = ""] = line.split(",");
      const entry = from === "" ? 0 : Number(from) - Number(entered);
      const time = Number(left === "" ? until : left) - Number(entered);
      return { ofStage, group, entry, time, cause: reason === "censored" ? null : reason };
    })
    .filter(
      ({ ofStage, entry }) => (stage === null || ofStage === stage) && (!id.endsWith("begun_in_records") || entry <= 0),
    );
  return groups.map((label) => {
    const own = stays.filter(({ group }) => group === label);
    return {
      label,
      time: own.map(({ time }) => time),
      entry: own.map(({ entry }) => entry),
      event: own.map(({ cause }) => cause !== null),
      cause: own.map(({ cause }) => cause),
    };
  });
}

/** What the package gives beside what R gives, by name. */
function pairs(name: string, analysis: Analysis): [string, number | undefined, number | undefined][] {
  const samples = readSamples(name, analysis);
  switch (analysis.type) {
    case "logrank": {
      const { events, rho } = analysis;
      const counts = (cause: string | null) => cause !== null && (events === "any exit" || events.includes(cause));
      const got = logRankTest(
        samples.map((sample) => ({ ...sample, event: sample.cause.map(counts) })),
        { rho },
      );
      return [
        ["chi-square", got.chiSquare, analysis.chisq],
        ["df", got.degreesOfFreedom, analysis.df],
        ["p", got.p, analysis.p],
        ...got.groups.flatMap(({ label, observed, expected }, g): [string, number, number | undefined][] => [
          [`${label} observed`, observed, analysis.observed[g]],
          [`${label} expected`, expected, analysis.expected[g]],
        ]),
      ];
    }
    case "gray": {
      const got = grayTest(
        samples.map(({ label, time, cause }) => ({ label, time, cause })),
        { rho: analysis.rho },
      );
      return Object.entries(analysis.tests).flatMap(([cause, want]): [string, number | undefined, number][] => [
        [`${cause} chi-square`, got[cause]?.chiSquare, want.stat],
        [`${cause} df`, got[cause]?.degreesOfFreedom, want.df],
        [`${cause} p`, got[cause]?.p, want.p],
      ]);
    }
    case "rmst_diff": {
      const [first, second] = samples.map((sample) => restrictedMean(kaplanMeier(sample), analysis.tau));
      if (first === undefined || second === undefined) return [];
      const got = restrictedMeanDifference(first, second);
      return [
        ["difference", got.difference, analysis.diff],
        ["standard error", got.standardError, analysis.se_diff],
        ["lower", got.lower, analysis.ci95[0]],
        ["upper", got.upper, analysis.ci95[1]],
        ["z", got.z, analysis.z],
        ["p", got.p, analysis.p],
      ];
    }
    default: {
      const unreachable: never = analysis;
      return unreachable;
    }
  }
}

// Reference values: R 4.2.2, survival 3.5-3, cmprsk 2.2-11; see tests/data/survival-cases/README.md.
describe("comparisons of groups in the reference cases computed with R", () => {
  const cases = ["lung", "mgus2", "practice_150"].flatMap((name) =>
    readAnalyses(name).map((analysis) => ({ name, analysis, id: analysis.id })),
  );

  it.each(cases)("$name: $id", ({ name, analysis }) => {
    const compared = pairs(name, analysis);
    expect(compared.length).toBeGreaterThan(2);
    for (const [what, got, want] of compared) {
      expect(Math.abs((got ?? Number.NaN) - (want ?? Number.NaN)), what).toBeLessThan(1e-9 * Math.max(1, want ?? 0));
    }
  });

  it("include every kind of comparison", () => {
    expect([...new Set(cases.map(({ analysis }) => analysis.type))].toSorted()).toEqual([
      "gray",
      "logrank",
      "rmst_diff",
    ]);
  });
});
