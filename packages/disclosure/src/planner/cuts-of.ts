import { leavesUnder, rootsOf } from "./branches.js";
import type { Branch, ClassNode } from "./branches.js";
import type { Cut, CutClass } from "./cut.js";
import { unusedCode } from "./unused-code.js";

/** A class with one child is that child, so that nothing is called merged that is not. */
function classOf(branch: Branch, places: ReadonlyMap<string, number>): CutClass {
  if (typeof branch === "string") return { code: branch, of: [branch] };
  const [only, ...others] = branch.children;
  if (only !== undefined && others.length === 0) return classOf(only, places);
  const of = leavesUnder(branch).toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return { code: branch.code, ...(branch.display === undefined ? {} : { display: branch.display }), of };
}

/**
 * Every cut of a merge tree from the coarsest on, each the one before with one class split into its children: first
 * everything in one class, then the roots, then split by split, breadth first and in the order of the tree. So each cut
 * refines all before it. Classes stand where the first of their leaves does.
 */
export function cutsOf(leaves: readonly string[], tree: readonly ClassNode[]): readonly Cut[] {
  const roots = rootsOf(leaves, tree);
  const places = new Map(leaves.map((leaf, at) => [leaf, at]));
  const placeOf = ({ of: [first] }: CutClass) => (first === undefined ? 0 : (places.get(first) ?? 0));
  const cutOf = (branches: readonly Branch[]): Cut => ({
    classes: branches.map((branch) => classOf(branch, places)).toSorted((a, b) => placeOf(a) - placeOf(b)),
  });
  const everything: Cut = { classes: [{ code: unusedCode("all", leaves), of: leaves }] };
  const cuts = roots.length > 1 ? [everything, cutOf(roots)] : [cutOf(roots)];
  const waiting = roots.filter((branch) => typeof branch !== "string");
  let branches = roots;
  // The children of a class that is split wait behind all that are waiting already.
  for (const node of waiting) {
    branches = branches.flatMap((branch) => (branch === node ? node.children : [branch]));
    cuts.push(cutOf(branches));
    waiting.push(...node.children.filter((branch) => typeof branch !== "string"));
  }
  return cuts;
}
