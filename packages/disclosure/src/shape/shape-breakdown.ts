import type { DraftBreakdown } from "../draft.js";
import { coarserCuts } from "../planner/coarser-cuts.js";
import type { Cut } from "../planner/cut.js";
import { mergeParts } from "../planner/merge-parts.js";
import { planCut } from "../planner/plan-cut.js";
import { breakdownFault } from "./cell-fault.js";
import type { ShapedBreakdown, ShapedPart } from "./shaped.js";
import type { Limits } from "./told-of.js";

/** The classes that a table of the same definition had the last time. */
export type EarlierClasses = readonly (readonly string[])[];

/**
 * A table with its categories merged until those that are left are worth printing. Which are merged follows from the rounded
 * total and from the tree that was agreed beforehand, never from a single small count, so that it tells nothing of one. Where a
 * count would still be held back as it stands, one practitioner's or one unit's, more are merged, since a coarser table says
 * more than none.
 */
export function shapeBreakdown(
  { total, parts, tree, ordered }: DraftBreakdown,
  limits: Limits,
  earlier: EarlierClasses | undefined,
): ShapedBreakdown {
  const { policy } = limits;
  const possible = parts.filter((part) => !part.impossible);
  const impossible = parts.filter((part) => part.impossible);
  const codes = possible.map((part) => part.code);
  const options = {
    total: Math.round(total.things.length / policy.base) * policy.base,
    fewest: policy.fewestPerCategory,
    ...(tree ? { tree } : {}),
    ...(ordered ? { ordered } : {}),
    ...(earlier ? { earlier } : {}),
  };
  const by = (cut: Cut): ShapedBreakdown => {
    const merged = mergeParts(possible, cut).map((part, at): ShapedPart => {
      const { display, of } = cut.classes[at] ?? { of: [] };
      return of.length > 1 ? { ...part, of, ...(display === undefined ? {} : { display }) } : part;
    });
    return { kind: "breakdown", total: total.things, parts: [...merged, ...impossible] };
  };
  const planned = planCut(codes, options);
  const shaped = by(planned);
  if (!breakdownFault(shaped, limits)) return shaped;
  const coarser = coarserCuts(codes, options, planned).map(by);
  return coarser.find((each) => !breakdownFault(each, limits)) ?? shaped;
}
