import type { ReleasedLifeTable } from "@rapport/disclosure";

/** What a printed count stands for: no less than `least`, no more than `most`. */
interface Range {
  readonly least: number;
  readonly most: number;
}

/** The lowest and the highest survival that can be true at the end of an interval, 0 to 1. */
export interface SurvivalLimits {
  readonly least: number;
  readonly most: number;
}

interface Allowed {
  /** How far a printed count can lie from the true one. */
  readonly furthest: number;
  /** In a tail fewer than so many left. */
  readonly k: number;
}

/** Each number at risk between two intervals stands above the line in one and below it in the next. */
type Ends = (at: number) => number;

/**
 * The Kaplan–Meier estimate is lowest where all that were last seen in an interval had gone before the first left it, and those
 * who came had not come yet: with n at risk before and m after, c last seen and e who came, (m - e) / (n - c) survive it. Over
 * ranges of counts that is lowest with fewest last seen and most who came; with those fixed, a number at risk between two
 * intervals stands in (m - e) / (m - c'), which falls in m where c' is above e.
 */
function lowest(atRisk: readonly Range[], entered: readonly Range[], censored: readonly Range[]): number {
  const last = entered.length;
  const chosen: Ends = (at) => {
    const range = atRisk[at] ?? nobody;
    const falls = at === 0 || (at < last && (censored[at]?.least ?? 0) > (entered[at - 1]?.most ?? 0));
    return falls ? range.most : range.least;
  };
  let survival = 1;
  for (let at = 0; at < last; at += 1) {
    const came = entered[at]?.most ?? 0;
    if ((atRisk[at + 1]?.least ?? 0) <= came) return 0;
    survival *= (chosen(at + 1) - came) / (chosen(at) - (censored[at]?.least ?? 0));
  }
  return survival;
}

/** Highest where all who came had come before the first left, and all that were last seen were so after: (m + c) / (n + e). */
function highest(atRisk: readonly Range[], entered: readonly Range[], censored: readonly Range[]): number {
  const last = entered.length;
  const chosen: Ends = (at) => {
    const range = atRisk[at] ?? nobody;
    const falls = at === 0 || (at < last && (censored[at - 1]?.most ?? 0) > (entered[at]?.least ?? 0));
    return falls ? range.least : range.most;
  };
  let survival = 1;
  for (let at = 0; at < last; at += 1) {
    const exposed = chosen(at) + (entered[at]?.least ?? 0);
    if (exposed <= 0) return 1;
    survival *= (chosen(at + 1) + (censored[at]?.most ?? 0)) / exposed;
  }
  return Math.min(1, survival);
}

const nobody: Range = { least: 0, most: 0 };

/**
 * Between what the Kaplan–Meier estimate of the true stays lies at the end of each row of a life table, and then at that of its
 * tail, whenever within the intervals they ended, were last seen or came under observation (Kaplan & Meier 1958). Each
 * printed count lies at most `furthest` from the true one; with 0, what the intervals alone leave open.
 */
export function survivalLimits(
  { rows, atRiskAfter = 0, tail }: ReleasedLifeTable,
  { furthest, k }: Allowed,
): readonly SurvivalLimits[] {
  const range = (count: number): Range => ({ least: Math.max(0, count - furthest), most: count + furthest });
  const atRisk = [...rows.map((row) => row.atRisk), atRiskAfter].map(range);
  const entered = rows.map((row) => range(row.entered));
  const censored = rows.map((row) => range(row.censored));
  const limits = rows.map((_, at) => {
    const until = [atRisk.slice(0, at + 2), entered.slice(0, at + 1), censored.slice(0, at + 1)] as const;
    return { least: lowest(...until), most: highest(...until) };
  });
  const before = limits.at(-1);
  if (!tail || !before) return limits;
  const [left, came] = [range(tail.atRisk), range(tail.entered)];
  const stay = left.least - came.most;
  const few = Math.min(k - 1, Math.max(0, (atRisk.at(-1) ?? nobody).most + came.most - left.least));
  return [...limits, { least: stay <= 0 ? 0 : (before.least * stay) / (stay + few), most: before.most }];
}
