import type { MergeNode } from "../draft.js";

type Branch = MergeNode | string;

/** Every way to cut a list into one run or more, none of them empty. */
function compositions<T>(list: readonly T[]): readonly (readonly (readonly T[])[])[] {
  if (list.length === 0) return [[]];
  return list.flatMap((_, at) => compositions(list.slice(at + 1)).map((rest) => [list.slice(0, at + 1), ...rest]));
}

const product = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((head) => list.map((one) => [...head, one])),
    [[]],
  );

/** Every hierarchy over leaves in this order of which no class has but one child, as the branches under its top. */
function hierarchies(leaves: readonly string[]): readonly (readonly Branch[])[] {
  return compositions(leaves)
    .filter((runs) => runs.length > 1)
    .flatMap((runs) => product(runs.map(branchesOf)));
}

function branchesOf(run: readonly string[]): readonly Branch[] {
  if (run.length === 1) return [...run];
  return hierarchies(run).map((children) => ({ code: `class ${run.join("")}`, display: run.join(), children }));
}

/** The merge trees of every hierarchy; leaves directly under the top are not named. */
export function everyTree(leaves: readonly string[]): readonly (readonly MergeNode[])[] {
  return hierarchies(leaves).map((branches) => branches.filter((branch) => typeof branch !== "string"));
}
