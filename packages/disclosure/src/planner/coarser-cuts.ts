import type { Cut } from "./cut.js";
import { cutsOf } from "./cuts-of.js";
import type { CutOptions } from "./plan-cut.js";
import { runTree } from "./run-tree.js";

/** The cuts of the tree, or of the order, that have fewer classes than a cut, the finest first. */
export function coarserCuts(
  leaves: readonly string[],
  { tree, ordered }: Pick<CutOptions, "tree" | "ordered">,
  cut: Cut,
): readonly Cut[] {
  const cuts = cutsOf(leaves, tree ?? (ordered ? runTree(leaves) : []));
  return cuts.filter(({ classes }) => classes.length < cut.classes.length).toReversed();
}
