/** The shares of all who began, on a day after the start. */
export interface IncidencePoint {
  readonly day: number;
  /** Share that reached it by then, 0 to 1; absent where too few did to tell. */
  readonly reached?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** Share that ended without it by then, 0 to 1; absent where too few did, or nobody can. */
  readonly ended?: number;
  /** How many go on without it, rounded; absent where they are a printed 0. */
  readonly atRisk?: number;
}

export interface IncidenceData {
  /** In the order of their days; the first is day 0, when nobody has reached it. */
  readonly points: readonly IncidencePoint[];
  /** Whether the lines end because too few were left to show more. */
  readonly endsForFew?: boolean;
}

const slack = 0.005;

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

/**
 * Throws a RangeError unless the points begin at day 0 with nobody, their days go up, and the shares are within 0 and 1 and
 * add to no more.
 */
export function checkIncidenceData({ points }: IncidenceData): void {
  const [first] = points;
  if (first?.day !== 0 || first.reached !== 0) {
    throw new RangeError("An incidence chart needs points that begin at day 0 with nobody.");
  }
  if (points.some((point, at) => at > 0 && point.day <= (points[at - 1]?.day ?? 0))) {
    throw new RangeError("The days of an incidence chart's points go up.");
  }
  for (const { reached = 0, ended = 0 } of points) {
    if (!isShare(reached) || !isShare(ended)) throw new RangeError("A share is a number from 0 to 1.");
    if (reached + ended > 1 + slack) throw new RangeError("The shares of a day add to no more than 1.");
  }
}
