import type { Bounds, Target } from "../system/count-system.js";

export type Verdict = "safe" | "narrow" | "small" | "open";

/**
 * Whether a target is safe. It is where two possible values lie at least `width` apart, and one lies outside `within`. It is
 * not where no possible values lie so far apart ("narrow"), or all lie within ("small"). In between it is "open".
 *
 * @param found The lowest and the highest value known to be possible.
 * @param proved What no possible value lies outside of.
 */
export function judge({ width, within }: Pick<Target, "width" | "within">, found: Bounds, proved: Bounds): Verdict {
  const leaves = ({ lower, upper }: Bounds): boolean =>
    within === undefined || lower < within.lower || upper > within.upper;
  if (found.upper - found.lower >= width && leaves(found)) return "safe";
  if (proved.upper - proved.lower < width) return "narrow";
  if (!leaves(proved)) return "small";
  return "open";
}
