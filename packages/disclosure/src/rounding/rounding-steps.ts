/** How far a printed count may be from its exact one: by less than the base, or by less than twice the base. */
export type Reach = 0 | 1;

/** One base up or down, away from what would be printed if no other count had to be looked at. */
export interface Step {
  readonly move: 1 | -1;
  /** From 0, if `keeping` is more than twice the base. */
  readonly cost: number;
  /** Whether the step before it in the list has to be taken first. */
  readonly follows: boolean;
}

/** The values that a printed count may take. All are in units of the base. */
export interface Choice {
  readonly start: number;
  readonly steps: readonly Step[];
}

/** What decides about a printed count. */
export interface Rounded {
  readonly count: number;
  /** In [0, 1). */
  readonly draw: number;
  /** Printed before. */
  readonly earlier?: number | undefined;
  /** Has to be printed. */
  readonly fixed?: number | undefined;
}

/** The most that a printed count may be away from its exact one. */
export function mostDistance(base: number, reach: Reach): number {
  return (reach + 1) * base - 1;
}

/** Whether a count that was printed before may still be printed: a multiple of the base, less than a base away. */
function isAdmissible(base: number, count: number, earlier: number | undefined): earlier is number {
  return earlier !== undefined && earlier >= 0 && earlier % base === 0 && Math.abs(earlier - count) < base;
}

/**
 * What a count may be printed as, and what that costs; `undefined` where its fixed value is out of reach.
 *
 * With remainder r at base b, rounding down is |z - a| = r off and rounding up b - r, so that up costs b - 2 r more. The
 * draw U, even on [0, 1), makes random rounding of it: with r + (U - ½) b for r, up is cheaper just where U > 1 - r/b, that
 * is with probability r/b, so that a count on its own is unbiased (Fellegi 1975; for whole tables Cox 1987; Hundepool et al.,
 * Statistical Disclosure Control, 2012, ch. 5). A step beyond the two neighbours costs more than any between them.
 * Leaving a value that was printed before costs `keeping` on top, once.
 */
export function choiceOf(
  base: number,
  reach: Reach,
  keeping: number,
  { count, draw, earlier, fixed }: Rounded,
): Choice | undefined {
  if (fixed !== undefined)
    return Math.abs(fixed - count) <= mostDistance(base, reach) ? { start: fixed / base, steps: [] } : undefined;
  const floor = Math.floor(count / base);
  const ceiling = Math.ceil(count / base);
  const remainder = count - floor * base;
  const up = base - 2 * (remainder + (draw - 0.5) * base);
  const kept = isAdmissible(base, count, earlier);
  const start = kept ? earlier / base : up <= 0 ? ceiling : floor;
  const stepsTo = (end: number, move: 1 | -1): Step[] =>
    Array.from({ length: Math.abs(end - start) }, (_, at) => {
      const from = Math.min(start + at * move, start + (at + 1) * move);
      const cost = floor < ceiling && from === floor ? move * up : 4 * base;
      return { move, cost: cost + (kept && at === 0 ? keeping : 0), follows: at > 0 };
    });
  return { start, steps: [...stepsTo(ceiling + reach, 1), ...stepsTo(Math.max(0, floor - reach), -1)] };
}
