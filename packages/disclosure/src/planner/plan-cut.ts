import type { MergeNode } from "../draft.js";
import type { Cut } from "./cut.js";
import { cutsOf } from "./cuts-of.js";
import { earlierCut, earlierRuns } from "./earlier-cut.js";
import { runTree } from "./run-tree.js";

export interface CutOptions {
  /** How parts may be merged; those that it does not name stay by themselves. */
  readonly tree?: readonly MergeNode[];
  /** The parts stand in an order, and neighbours are merged where there is no `tree`. */
  readonly ordered?: true;
  /** How many things there are in all, as it is printed: rounded, so that the choice says no more than that. */
  readonly total: number;
  /** The mean count of a class that a table has to keep; 5 by default. For a crossed table, times its other classes. */
  readonly fewest?: number;
  /** The classes of the last report, as the parts in each. */
  readonly earlier?: readonly (readonly string[])[];
}

/**
 * Into which classes parts are merged, so that a table stays worth printing: the finest cut of the tree that leaves
 * `fewest` things a class in the mean, or one class where none does. Without a tree, neighbours are merged where the parts
 * are ordered, else all or none. Splits are made in one fixed order and the first that is too fine ends them, so that more
 * things only ever split classes and never regroup them.
 *
 * Classes that a report had `earlier` are split when there are enough things for more, and merged only below four fifths
 * of `fewest`: a practice that hovers at a limit has the same classes from report to report. New parts join one of them.
 *
 * Of the records it looks at nothing but the printed total, and so gives away nothing beyond it: Minami and Abe (2019) show
 * how a choice that depends on single cells can be read backwards.
 *
 * Throws a RangeError where a code is there twice, or where `total` or `fewest` is not a number of things.
 */
export function planCut(leaves: readonly string[], options: CutOptions): Cut {
  const { tree, ordered, total, fewest = 5, earlier } = options;
  if (!(total >= 0 && total < Infinity)) throw new RangeError("total is a number from 0 up.");
  if (!(fewest > 0 && fewest < Infinity)) throw new RangeError("fewest is a number above 0.");
  const inRuns = tree === undefined && ordered === true;
  const cuts = cutsOf(leaves, tree ?? (inRuns ? runTree(leaves) : []));
  const [coarsest = { classes: [] }] = cuts;
  const fresh = cuts.findLast(({ classes }) => total >= fewest * classes.length) ?? coarsest;
  if (!earlier) return fresh;
  const kept = inRuns ? earlierRuns(leaves, earlier) : earlierCut(cuts, leaves, earlier);
  if (!kept || kept.classes.length < fresh.classes.length) return fresh;
  // In whole numbers, since 0.8 is not exact.
  return 5 * total >= 4 * fewest * kept.classes.length ? kept : fresh;
}
