import { roundTo } from "./controlled-rounding.js";
import type { DraftMean, DraftPosition, DraftSpread } from "./draft.js";
import { stricter } from "./policy.js";
import type { Policy } from "./policy.js";
import type { ReleasedMean, ReleasedPosition, ReleasedSpread, Withheld } from "./release-types.js";
import { tooFew } from "./withheld.js";

const week = 7;

/** How many steps a value is; a value that is a whole number of steps but for binary noise is that number. */
function inSteps(step: number, value: number): number {
  const steps = value / step;
  const whole = Math.round(steps);
  return Math.abs(steps - whole) < 1e-9 ? whole : steps;
}

/** A number of steps, without the noise of binary fractions in what is printed. */
function ofSteps(step: number, steps: number): number {
  return step < 1 ? steps / Math.round(1 / step) : steps * step;
}

/** Bounds, rounded outwards so that the interval still holds what it should; a key is absent where there is none. */
function bounds(
  step: number,
  { lower, upper }: { readonly lower: number | undefined; readonly upper: number | undefined },
): { readonly lower?: number; readonly upper?: number } {
  return {
    ...(lower === undefined ? {} : { lower: ofSteps(step, Math.floor(inSteps(step, lower))) }),
    ...(upper === undefined ? {} : { upper: ofSteps(step, Math.ceil(inSteps(step, upper))) }),
  };
}

/**
 * A median in whole weeks, its interval rounded outwards, shown where at least k units lie on each side of it: an order statistic is somebody's own
 * value. One that is not reached is printed as such where k units stand behind it.
 */
export function releasePosition(draft: DraftPosition, policy: Policy): ReleasedPosition | Withheld {
  const { estimate, unitsBelow, unitsAbove } = draft;
  if (estimate === undefined) {
    if (unitsBelow + unitsAbove < policy.k) return tooFew;
    return { kind: "position", ...bounds(week, draft) };
  }
  if (unitsBelow < policy.k || unitsAbove < policy.k) return tooFew;
  return { kind: "position", estimate: roundTo(week, estimate), ...bounds(week, draft) };
}

/** The smallest of 0.1, 0.2, 0.5, 1, 2, 3, 4, 5, 6, 8, 10, 20, … that is not under `least`. */
function niceStep(least: number): number {
  for (const step of [0.1, 0.2, 0.5, 1, 2, 3, 4, 5, 6, 8]) if (step >= least) return step;
  return 10 * Math.ceil(least / 10);
}

function roundToStep(step: number, value: number): number {
  return ofSteps(step, Math.round(inSteps(step, value)));
}

/**
 * A mean is printed to a step that one person cannot move it by more than: the scale's range over the number of units.
 * Under twice k units that step would be too coarse to say anything.
 */
export function releaseMean(draft: DraftMean, policy: Policy): ReleasedMean | Withheld {
  if (draft.units < stricter(policy)) return tooFew;
  const step = niceStep(draft.range / draft.units);
  return {
    kind: "mean",
    estimate: roundToStep(step, draft.estimate),
    ...bounds(step, draft),
    step,
    n: roundTo(policy.base, draft.n),
  };
}

/** One decimal, and never beside an exact count: scores can be rebuilt from count, mean and spread (Heathers et al. 2018). */
export function releaseSpread(draft: DraftSpread, policy: Policy): ReleasedSpread | Withheld {
  if (draft.units < stricter(policy)) return tooFew;
  return { kind: "spread", estimate: roundToStep(0.1, draft.estimate) };
}
