import type { ReleasedLifeTable } from "@rapport/disclosure";

/** What a printed count stands for: no less than `least`, no more than `most`. */
interface Range {
  readonly least: number;
  readonly most: number;
}

/** Counts that the true ones can be: those at risk at every end of an interval, and `half` in every interval. */
interface Ranges {
  readonly atRisk: readonly Range[];
  /** Half of those last seen in the interval, less half of those who came within it. */
  readonly half: readonly Range[];
}

function rangesOf({ rows, atRiskAfter = 0 }: ReleasedLifeTable, furthest: number): Ranges {
  const range = (count: number): Range => ({ least: Math.max(0, count - furthest), most: count + furthest });
  return {
    atRisk: [...rows.map((row) => row.atRisk), atRiskAfter].map(range),
    half: rows.map(({ censored, entered }) => {
      const [last, first] = [range(censored), range(entered)];
      return { least: (last.least - first.most) / 2, most: (last.most - first.least) / 2 };
    }),
  };
}

/**
 * The highest or the lowest survival at the end of so many intervals, over all counts within their ranges. With n at risk
 * before an interval, m after it and h its half, (m + h) / (n - h) of those exposed survive it (Cutler & Ederer 1958). The
 * product of these grows with every h. A number at risk between two intervals stands above the line in one and below it in the
 * next; the product falls in it where the sum of both h is above 0. So each extreme is at an end of every range.
 */
function extreme({ atRisk, half }: Ranges, end: number, which: "highest" | "lowest"): number {
  const highest = which === "highest";
  const h = half.slice(0, end).map((range) => (highest ? range.most : range.least));
  const n = atRisk.slice(0, end + 1).map((range, at) => {
    const falls = at === 0 || (at < end && (h[at - 1] ?? 0) + (h[at] ?? 0) > 0);
    return falls === highest ? range.least : range.most;
  });
  let survival = 1;
  for (const [at, each] of h.entries()) {
    const exposed = (n[at] ?? 0) - each;
    // With nobody exposed there is no limit.
    if (exposed <= 0) return highest ? 1 : 0;
    survival *= Math.max(0, (n[at + 1] ?? 0) + each) / exposed;
  }
  return Math.min(1, survival);
}

/**
 * The most that any point of a life table's curve can lie from the one that the true counts would give on the same days, 0
 * to 1, where each printed count lies at most `furthest` from the true one; rounded up to whole percent. `survival` is that
 * of the printed counts at the end of each interval, `undefined` where there is none.
 */
export function curveBound(
  table: ReleasedLifeTable,
  survival: readonly (number | undefined)[],
  furthest: number,
): number {
  const ranges = rangesOf(table, furthest);
  const gaps = survival.map((point, at) =>
    point === undefined
      ? 0
      : Math.max(extreme(ranges, at + 1, "highest") - point, point - extreme(ranges, at + 1, "lowest")),
  );
  return Math.max(0, Math.ceil(100 * Math.max(0, ...gaps) - 1e-9)) / 100;
}
