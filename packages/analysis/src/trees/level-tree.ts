import type { MergeNode } from "@rapport/disclosure";
import { freeCode } from "./free-code.js";

/** A level of an order, and what a report calls it. */
export interface Level {
  readonly code: string;
  readonly display: string;
}

/**
 * How the levels of an ordered scale are merged, such as the steps or the listed choices of an intervention type: with
 * their neighbours, in halves, halves of these and so on, the first the larger where the number is odd. Merged levels are
 * called by the first and the last of them. Empty where there are less than two levels.
 */
export function levelTree(levels: readonly Level[]): readonly MergeNode[] {
  const taken = new Set(levels.map(({ code }) => code));
  const branchesOf = (run: readonly Level[]): readonly (MergeNode | string)[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length === 1) return run.map(({ code }) => code);
    const middle = Math.ceil(run.length / 2);
    return [
      {
        code: freeCode(`${first.code}..${last.code}`, taken),
        display: `${first.display} to ${last.display}`,
        children: [...branchesOf(run.slice(0, middle)), ...branchesOf(run.slice(middle))],
      },
    ];
  };
  return branchesOf(levels).filter((branch) => typeof branch !== "string");
}
