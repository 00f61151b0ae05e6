import type { MergeNode } from "@rapport/disclosure";

type Branch = MergeNode | string;

/** Every code that is not a class, as often as it is there. */
export function leavesOf(branches: readonly Branch[]): readonly string[] {
  return branches.flatMap((branch) => (typeof branch === "string" ? [branch] : leavesOf(branch.children)));
}

/** Every class at any depth. */
export function classesOf(branches: readonly Branch[]): readonly MergeNode[] {
  return branches.flatMap((branch) => (typeof branch === "string" ? [] : [branch, ...classesOf(branch.children)]));
}
