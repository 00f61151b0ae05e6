import { checkSameLength } from "./argument-checks.js";

/** Scores of persons in a plain or typed array, undefined where there is none; only read, never changed. */
export type ScoreSeries = ArrayLike<number | undefined>;

/** One person's scores. */
export interface ScorePair {
  readonly before: number;
  readonly after: number;
}

/** Throws unless every element is a finite number or undefined. */
export function checkScores(name: string, scores: ScoreSeries): void {
  for (let i = 0; i < scores.length; i++) {
    const score: unknown = scores[i];
    if (score === undefined) continue;
    if (typeof score !== "number") throw new TypeError(`${name}[${i}] must be a number or undefined`);
    if (!Number.isFinite(score)) throw new RangeError(`${name}[${i}] must be a finite number or undefined`);
  }
}

/** The persons in order; undefined for one without both scores. */
export function scorePairs(scores: {
  readonly before: ScoreSeries;
  readonly after: ScoreSeries;
}): (ScorePair | undefined)[] {
  const { before, after } = scores;
  checkSameLength("after", after.length, "before", before.length);
  checkScores("before", before);
  checkScores("after", after);
  return Array.from({ length: before.length }, (_, i) => {
    const first = before[i];
    const second = after[i];
    return first === undefined || second === undefined ? undefined : { before: first, after: second };
  });
}

/** Throws unless the direction of a score is said. */
export function checkDirection(higherIsBetter: boolean): void {
  if (typeof higherIsBetter !== "boolean") throw new TypeError("higherIsBetter must be true or false");
}
