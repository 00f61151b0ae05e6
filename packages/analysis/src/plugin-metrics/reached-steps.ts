import type { ReleasedPart } from "@rapport/disclosure";
import type { Label } from "../curve.js";
import type { SharesFigure } from "../figures/figure-types.js";
import { printedValue, proportion } from "../outcome-change/proportion.js";
import type { ShareRules } from "../outcome-change/proportion.js";
import type { ReachedStep } from "./plugin-metrics-types.js";

/** What parts add up to; `undefined` where one of them is held back. */
function sumOf(parts: readonly ReleasedPart[]): number | undefined {
  const counts = parts.map(printedValue);
  return counts.every((count) => count !== undefined) ? counts.reduce((sum, count) => sum + count, 0) : undefined;
}

/**
 * How many courses came to each step or went beyond it, with a Wilson interval, of the courses that were at any: one for each
 * printed part after the first, under the first of its `steps`. Steps of which it is held back are left out. `undefined`
 * where nothing is printed, or too few courses for shares.
 */
export function reachedSteps(
  { shares }: SharesFigure,
  steps: readonly Label[],
  rules: ShareRules,
): readonly ReachedStep[] | undefined {
  if (shares.kind === "withheld") return undefined;
  const { parts, total } = shares;
  const reached = parts.flatMap(({ code, of: [first] = [] }, at): readonly ReachedStep[] => {
    const step = steps.find((each) => each.code === (first ?? code));
    if (at === 0 || !step) return [];
    const [before, beyond] = [sumOf(parts.slice(0, at)), sumOf(parts.slice(at))];
    const count = beyond ?? (before === undefined ? undefined : total - before);
    // Every one of the parts that are added up can be off.
    const furthest = rules.furthest === undefined ? undefined : rules.furthest * Math.max(at, parts.length - at);
    const share = proportion(count, total, { ...rules, furthest });
    return share ? [{ ...step, share }] : [];
  });
  return reached.length === 0 ? undefined : reached;
}
