import type { ClockFigure, StageCurve, StagePoint } from "@rapport/analysis";

/** A point of a clock: who reached it by a day, and who ended first; absent where too few did to tell. */
export interface ClockPoint {
  readonly day: number;
  readonly reached?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly ended?: number;
  readonly atRisk?: number;
}

const slack = 1e-9;

/** The interval of the falling share, turned over, where nobody left in any other way: then it is that of the rising one. */
function interval({ survival, lower, upper }: StagePoint, reached: number): { lower?: number; upper?: number } {
  if (lower === undefined || upper === undefined || Math.abs(survival + reached - 1) > slack) return {};
  return { lower: 1 - upper, upper: 1 - lower };
}

/** The points of a clock's curve; all in the order of their days. */
export function clockPoints({ points }: StageCurve): readonly ClockPoint[] {
  return points.map((point): ClockPoint => {
    const { day, atRisk, incidence } = point;
    const { reached = day === 0 ? 0 : undefined, ended } = incidence;
    return {
      day,
      ...(reached === undefined ? {} : { reached, ...interval(point, reached) }),
      ...(ended === undefined ? {} : { ended }),
      ...(atRisk === undefined ? {} : { atRisk }),
    };
  });
}

/** What a clock came to by its last day, and by which day half had reached it, where they did. */
export interface ClockReading {
  readonly last: ClockPoint & { readonly reached: number };
  readonly halfBy?: number;
  /** How many courses there were on day 0. */
  readonly began?: number;
}

/** `undefined` where there is no curve, or too few reached it to tell. */
export function clockReading({ curve }: Pick<ClockFigure, "curve">): ClockReading | undefined {
  const points = curve ? clockPoints(curve) : [];
  const last = points.at(-1);
  if (last?.reached === undefined || last.day === 0) return undefined;
  const halfBy = points.find(({ reached = 0 }) => reached >= 0.5)?.day;
  const began = points[0]?.atRisk;
  return {
    last: { ...last, reached: last.reached },
    ...(halfBy === undefined ? {} : { halfBy }),
    ...(began === undefined ? {} : { began }),
  };
}
