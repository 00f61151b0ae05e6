import type { DraftBreakdown } from "../draft.js";
import { mergeParts } from "../planner/merge-parts.js";
import { planCut } from "../planner/plan-cut.js";
import type { Policy } from "../policy.js";
import type { ShapedBreakdown, ShapedPart } from "./shaped.js";

/** The classes that a table of the same definition had the last time. */
export type EarlierClasses = readonly (readonly string[])[];

/**
 * A table with its categories merged until those that are left are worth printing. Which are merged follows from the rounded
 * total and from the tree that was agreed beforehand, never from a single count, so that it tells nothing of one.
 */
export function shapeBreakdown(
  { total, parts, tree, ordered }: DraftBreakdown,
  policy: Policy,
  earlier: EarlierClasses | undefined,
): ShapedBreakdown {
  const possible = parts.filter((part) => !part.impossible);
  const cut = planCut(
    possible.map((part) => part.code),
    {
      total: Math.round(total.things.length / policy.base) * policy.base,
      fewest: policy.fewestPerCategory,
      ...(tree ? { tree } : {}),
      ...(ordered ? { ordered } : {}),
      ...(earlier ? { earlier } : {}),
    },
  );
  const impossible = parts.filter((part) => part.impossible);
  const merged = mergeParts(possible, cut).map((part, at): ShapedPart => {
    const { display, of } = cut.classes[at] ?? { of: [] };
    return of.length > 1 ? { ...part, of, ...(display === undefined ? {} : { display }) } : part;
  });
  return { kind: "breakdown", total: total.things, parts: [...merged, ...impossible] };
}
