import type { ReleasedLifeTable, ReleasedLifeTableRow, Withheld } from "@rapport/disclosure";
import type { StageCurve, StagePoint } from "../curve.js";
import type { StageMeans } from "../results.js";

const exitsIn = ({ exits }: ReleasedLifeTableRow): number =>
  Object.values(exits).reduce((sum, count) => sum + count, 0);

/** The mean of stays that ended, each taken to end in the middle of its interval; `undefined` where too few did. */
function meanOfFinished({ rows }: ReleasedLifeTable, fewest: number): number | undefined {
  const ended = rows.reduce((sum, row) => sum + exitsIn(row), 0);
  const days = rows.reduce((sum, row) => sum + (exitsIn(row) * (row.from + row.until)) / 2, 0);
  return ended < fewest || ended === 0 ? undefined : days / ended;
}

/** The area under a line of straight pieces: the restricted mean of an actuarial estimate (Irwin 1949). */
function areaUnder(points: readonly StagePoint[]): number {
  return points.reduce((area, { day, survival }, at) => {
    const before = points[at - 1];
    return before ? area + ((day - before.day) * (survival + before.survival)) / 2 : area;
  }, 0);
}

/**
 * What the mean of finished stays would say, and the mean within the days that the curve covers that counts those that last,
 * both from the same printed counts. `undefined` where nothing is printed, or fewer than `fewest` stays ended.
 */
export function stageMeans(
  table: ReleasedLifeTable | Withheld,
  { points }: StageCurve,
  fewest: number,
): StageMeans | undefined {
  const finished = table.kind === "lifeTable" ? meanOfFinished(table, fewest) : undefined;
  const until = points.at(-1)?.day;
  if (finished === undefined || until === undefined || until === 0) return undefined;
  return { finished, restricted: areaUnder(points), until };
}
