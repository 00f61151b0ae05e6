import { roundTo } from "./controlled-rounding.js";
import type { DraftMean, DraftPosition, DraftSpread } from "./draft.js";
import { stricter } from "./policy.js";
import type { Policy } from "./policy.js";
import type { ReleasedMean, ReleasedPosition, ReleasedSpread, Withheld } from "./release-types.js";
import { tooFew } from "./withheld.js";

const week = 7;

/** An optional bound, rounded; the key is absent where there is none. */
function bounds(
  { lower, upper }: { readonly lower: number | undefined; readonly upper: number | undefined },
  round: (value: number) => number,
): { readonly lower?: number; readonly upper?: number } {
  return {
    ...(lower === undefined ? {} : { lower: round(lower) }),
    ...(upper === undefined ? {} : { upper: round(upper) }),
  };
}

/**
 * A median in whole weeks, shown where at least k units lie on each side of it: an order statistic is somebody's own
 * value. One that is not reached is printed as such where k units stand behind it.
 */
export function releasePosition(draft: DraftPosition, policy: Policy): ReleasedPosition | Withheld {
  const { estimate, unitsBelow, unitsAbove } = draft;
  const toWeeks = (days: number) => roundTo(week, days);
  if (estimate === undefined) {
    if (unitsBelow + unitsAbove < policy.k) return tooFew;
    return { kind: "position", ...bounds(draft, toWeeks) };
  }
  if (unitsBelow < policy.k || unitsAbove < policy.k) return tooFew;
  return { kind: "position", estimate: toWeeks(estimate), ...bounds(draft, toWeeks) };
}

/** The smallest of 0.1, 0.2, 0.5, 1, 2, 3, 4, 5, 6, 8, 10, 20, … that is not under `least`. */
function niceStep(least: number): number {
  for (const step of [0.1, 0.2, 0.5, 1, 2, 3, 4, 5, 6, 8]) if (step >= least) return step;
  return 10 * Math.ceil(least / 10);
}

/** To a multiple of the step, without the noise of binary fractions in what is printed. */
function roundToStep(step: number, value: number): number {
  const multiple = Math.round(value / step);
  return step < 1 ? multiple / Math.round(1 / step) : multiple * step;
}

/**
 * A mean is printed to a step that one person cannot move it by more than: the scale's range over the number of units.
 * Under twice k units that step would be too coarse to say anything.
 */
export function releaseMean(draft: DraftMean, policy: Policy): ReleasedMean | Withheld {
  if (draft.units < stricter(policy)) return tooFew;
  const step = niceStep(draft.range / draft.units);
  const round = (value: number) => roundToStep(step, value);
  return {
    kind: "mean",
    estimate: round(draft.estimate),
    ...bounds(draft, round),
    step,
    n: roundTo(policy.base, draft.n),
  };
}

/** One decimal, and never beside an exact count: scores can be rebuilt from count, mean and spread (Heathers et al. 2018). */
export function releaseSpread(draft: DraftSpread, policy: Policy): ReleasedSpread | Withheld {
  if (draft.units < stricter(policy)) return tooFew;
  return { kind: "spread", estimate: roundToStep(0.1, draft.estimate) };
}
