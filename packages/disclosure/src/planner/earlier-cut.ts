import type { Cut } from "./cut.js";
import { runCode } from "./run-tree.js";

type Classes = readonly (readonly string[])[];

/** Classes without the leaves that are not in `kept`, written so that equal partitions are equal. */
function shapeOf(classes: Classes, kept: ReadonlySet<string>): string {
  const left = classes.map((of) => of.filter((leaf) => kept.has(leaf)).toSorted()).filter((of) => of.length > 0);
  return JSON.stringify(left.map((of) => JSON.stringify(of)).toSorted());
}

/**
 * The earlier classes as a cut of today's tree; leaves that are new are where the coarsest such cut has them, and leaves
 * that are gone are left out. `undefined` where they are no cut of the tree, since it has changed.
 */
export function earlierCut(cuts: readonly Cut[], leaves: readonly string[], earlier: Classes): Cut | undefined {
  const today = new Set(leaves);
  const known = new Set(earlier.flat());
  const before = shapeOf(earlier, today);
  return cuts.find(
    ({ classes }) =>
      shapeOf(
        classes.map(({ of }) => of),
        known,
      ) === before,
  );
}

/**
 * The earlier classes as runs of today's leaves; a leaf that is new goes with the one before it, or with the one after it
 * where it is the first. `undefined` where the classes are not runs of neighbours.
 */
export function earlierRuns(leaves: readonly string[], earlier: Classes): Cut | undefined {
  const classAt = new Map(earlier.flatMap((of, at) => of.map((leaf) => [leaf, at] as const)));
  const known = leaves.flatMap((leaf) => classAt.get(leaf) ?? []);
  if (known.length === 0 || classAt.size < earlier.flat().length) return undefined;
  const runs: { readonly at: number | undefined; readonly of: string[] }[] = [];
  for (const leaf of leaves) {
    const last = runs.at(-1);
    const at = classAt.get(leaf) ?? last?.at ?? known[0];
    if (last?.at === at) last?.of.push(leaf);
    else runs.push({ at, of: [leaf] });
  }
  if (runs.length > new Set(known).size) return undefined;
  return {
    classes: runs.map(({ of }) => ({ code: of.length === 1 ? of.join() : runCode(of, leaves), of })),
  };
}
