import type { Instrument } from "../instrument.js";
import type { ScoreOptions } from "../scoring/choose.js";
import { scoreWith } from "../scoring/score-with.js";
import type { Answers, Score } from "../scoring/score-with.js";
import { expected } from "./definition-issue.js";
import type { DefinitionIssue } from "./definition-issue.js";

/** Answers with what they come to, worked out by hand. */
export interface GoldenCase {
  readonly name: string;
  readonly answers: Answers;
  readonly options?: ScoreOptions;
  readonly expected: {
    /** Left out: there must be no score. */
    readonly score?: number;
    readonly valid: boolean;
    /** Compared where given. So for those that follow. */
    readonly subscales?: Readonly<Record<string, number>>;
    readonly clinical?: boolean;
    readonly band?: string;
  };
}

/** A pro-rated score worked out by hand has been rounded. */
const slack = 1e-6;

function same(left: number | undefined, right: number | undefined): boolean {
  return left === right || (left !== undefined && right !== undefined && Math.abs(left - right) <= slack);
}

function isReproduced({ expected: wanted }: GoldenCase, found: Score): boolean {
  const subscales = Object.entries(wanted.subscales ?? {});
  return (
    same(wanted.score, found.score) &&
    wanted.valid === found.valid &&
    (wanted.clinical === undefined || wanted.clinical === found.clinical) &&
    (wanted.band === undefined || wanted.band === found.band) &&
    subscales.every(([code, value]) => same(value, found.subscales[code]))
  );
}

function hasMissing({ answers }: GoldenCase): boolean {
  return answers.some((answer) => answer === null || answer === undefined);
}

/** Whether there are enough cases, of each kind, and the engine comes to what they say. */
export function checkGoldenCases(instrument: Instrument, cases: readonly GoldenCase[]): readonly DefinitionIssue[] {
  const keys = instrument.keys ?? [];
  const unused = keys.filter(
    (key) => key.isDefault !== true && !cases.some(({ options }) => options?.key === key.code),
  );
  return [
    ...expected(cases.length >= 3, "goldenCases", "three at least"),
    ...expected(cases.some(hasMissing), "goldenCases", "one with a missing item"),
    ...expected(
      cases.some((each) => !hasMissing(each) && !each.expected.valid),
      "goldenCases",
      "one that is invalid though no item is missing: out of range, or by a validity rule",
    ),
    ...expected(
      cases.some(({ expected: wanted }) => wanted.valid),
      "goldenCases",
      "one that is valid",
    ),
    ...unused.map(({ code }) => ({ path: "goldenCases", message: `Expected one with the key ${code}.` })),
    ...cases.flatMap((each, at) =>
      expected(
        isReproduced(each, scoreWith(instrument, each.answers, each.options ?? {})),
        `goldenCases[${at}]`,
        "what scoring its answers comes to",
      ),
    ),
  ];
}
