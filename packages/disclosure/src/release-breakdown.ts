import { roundParts, roundTo } from "./controlled-rounding.js";
import type { DraftBreakdown } from "./draft.js";
import type { Policy } from "./policy.js";
import type { ReleasedBreakdown, Withheld } from "./release-types.js";
import { tooFew } from "./withheld.js";

/**
 * A part that rests on fewer than k units is printed as that, whether it is 0 or k − 1: one symbol, so that a printed zero
 * gives nothing away. What a reader can work out by subtraction is its rounded count, behind which four counts or more
 * are possible (base 5).
 */
export function releaseBreakdown(draft: DraftBreakdown, policy: Policy): ReleasedBreakdown | Withheld {
  if (draft.total.units < policy.k) return tooFew;
  const total = roundTo(policy.base, draft.total.count);
  const parts = draft.parts.map((part) => ({ exact: part.count }));
  const printed = roundParts(policy.base, total, parts);
  if (!printed) return tooFew;
  return {
    kind: "breakdown",
    total,
    parts: draft.parts.map(({ code, units }, at) =>
      units < policy.k ? { code, fewerThan: policy.k } : { code, count: printed[at] ?? 0 },
    ),
  };
}
