/** What one month came to. */
export interface RunPoint {
  /** An ISO month: `2026-06`. */
  readonly month: string;
  /** Rounded; absent where it is not shown, which leaves a gap. */
  readonly count?: number;
  /** Why it is hardly chance: beyond a limit, or one of a long run on one side of the mean. */
  readonly signal?: "beyond-limit" | "run";
}

export interface RunData {
  /** In the order of the months, none left out. */
  readonly points: readonly RunPoint[];
  /** The mean and the natural limits of the counts; absent where too few are known. */
  readonly limits?: { readonly mean: number; readonly lower: number; readonly upper: number };
}

/** A month as a number, so that neighbours differ by one. */
export function monthNumber(month: string): number {
  const [year = "", at = ""] = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(month)?.slice(1) ?? [];
  return 12 * Number(year) + Number(at) - 1;
}

const isCount = (value: number) => value >= 0 && value < Infinity;

/** Throws a RangeError unless the points are months that follow one another, and nothing is below 0. */
export function checkRunData({ points, limits }: RunData): void {
  const months = points.map(({ month }) => monthNumber(month));
  if (months.some((month, at) => month <= 0 || (at > 0 && month !== (months[at - 1] ?? 0) + 1))) {
    throw new RangeError("The points of a run chart are months that follow one another, such as 2026-05 and 2026-06.");
  }
  const counts = points.flatMap(({ count }) => (count === undefined ? [] : [count]));
  if (!counts.every(isCount)) throw new RangeError("A count is a number from 0 up.");
  if (!limits) return;
  const { lower, mean, upper } = limits;
  if (!(isCount(lower) && lower <= mean && mean <= upper && isCount(upper))) {
    throw new RangeError("The limits of a run chart lie around its mean, and not below 0.");
  }
}
