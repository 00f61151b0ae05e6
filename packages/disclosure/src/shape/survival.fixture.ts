import type { ShapedLifeTable, ShapedRow } from "./shaped.js";

/** The days on which stays ended, and those on which others were last seen. */
export interface Ends {
  readonly left: readonly number[];
  readonly open: readonly number[];
}

/** The exact estimate on a day (Kaplan & Meier 1958): who was last seen on a day was at risk on it. */
export function kaplanMeierOn({ left, open }: Ends, day: number): number {
  const days = [...new Set(left)].filter((each) => each <= day).toSorted((a, b) => a - b);
  return days.reduce((survival, each) => {
    const atRisk = [...left, ...open].filter((end) => end >= each).length;
    return survival * (1 - left.filter((end) => end === each).length / atRisk);
  }, 1);
}

/** Counts in one interval. */
export interface Interval {
  readonly until: number;
  readonly atRisk: number;
  readonly exits: number;
  readonly censored: number;
}

function intervalOf({ until, atRisk, exits, censored }: ShapedRow): Interval {
  const over = [...exits.values()].reduce((sum, things) => sum + things.length, 0);
  return { until, atRisk: atRisk.length, exits: over, censored: censored.length };
}

/** The actuarial estimate at the end of each interval: those last seen within it count for half (Cutler & Ederer 1958). */
export function actuarial(
  intervals: readonly Interval[],
): readonly { readonly day: number; readonly survival: number }[] {
  let survival = 1;
  return intervals.map(({ until, atRisk, exits, censored }) => {
    survival *= 1 - exits / (atRisk - censored / 2);
    return { day: until, survival };
  });
}

/** A table's estimates, level in its tail. */
export function estimatesOf({ rows, tail }: ShapedLifeTable): ReturnType<typeof actuarial> {
  const points = actuarial(rows.map(intervalOf));
  const last = points.at(-1);
  return tail && last ? [...points, { day: tail.until, survival: last.survival }] : points;
}

/** The estimate at the end where all that follows the last row but one, to the last day, were one interval. */
export function joinedToTheEnd({ rows }: ShapedLifeTable, { left, open }: Ends): number {
  const intervals = rows.map(intervalOf);
  const body = intervals.slice(0, -1);
  const from = body.at(-1)?.until ?? -1;
  const after = (days: readonly number[]) => days.filter((day) => day > from).length;
  const [exits, censored] = [after(left), after(open)];
  const until = Math.max(...left, ...open);
  return actuarial([...body, { until, atRisk: exits + censored, exits, censored }]).at(-1)?.survival ?? 1;
}
