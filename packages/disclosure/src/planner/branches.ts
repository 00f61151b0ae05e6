/** A class of a merge tree as its author gives it (`MergeNode`), or made here without a name. */
export interface ClassNode {
  readonly code: string;
  readonly display?: string;
  readonly children: readonly Branch[];
}

/** A class of a merge tree, or a leaf of it. */
export type Branch = ClassNode | string;

/** The leaves under a branch, in the order of the tree. */
export function leavesUnder(branch: Branch): readonly string[] {
  return typeof branch === "string" ? [branch] : branch.children.flatMap(leavesUnder);
}

const nodesUnder = (branch: Branch): readonly ClassNode[] =>
  typeof branch === "string" ? [] : [branch, ...branch.children.flatMap(nodesUnder)];

/** What is left of branches when only these leaves are there; their places in the tree stay as they were. */
function pruned(branches: readonly Branch[], leaves: ReadonlySet<string>): readonly Branch[] {
  return branches.flatMap((branch): readonly Branch[] => {
    if (typeof branch === "string") return leaves.has(branch) ? [branch] : [];
    const children = pruned(branch.children, leaves);
    return children.length > 0 ? [{ ...branch, children }] : [];
  });
}

/**
 * The roots of a tree over these leaves: what the tree names of them in its own order, then the leaves that it does not
 * name, each for itself.
 *
 * Throws a RangeError where a category is there twice, or where a class has the code of another or of a leaf.
 */
export function rootsOf(leaves: readonly string[], tree: readonly ClassNode[]): readonly Branch[] {
  const given = new Set(leaves);
  if (given.size < leaves.length) throw new RangeError("Expected each category once.");
  const named = tree.flatMap(leavesUnder);
  const classes = tree.flatMap(nodesUnder).map(({ code }) => code);
  const codes = new Set([...named, ...classes]);
  if (codes.size < named.length + classes.length || classes.some((code) => given.has(code))) {
    throw new RangeError("Expected a merge tree that gives each class and each category a code of its own.");
  }
  return [...pruned(tree, given), ...leaves.filter((leaf) => !codes.has(leaf))];
}
