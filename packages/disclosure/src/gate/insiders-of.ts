import type { Insider } from "../audit/readers.js";
import type { JointSystem } from "../ledger/joint-knowledge.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import type { Target } from "../system/count-system.js";
import type { Things } from "../things.js";

/** What some units contribute so far: what they did before, and so many to one more variable. */
interface Step {
  readonly before: number;
  readonly variable: number;
  readonly amount: number;
}

/** A tree of what units contribute, in which those who contribute the same are at the same place; 0 is nothing. */
function contributionTree() {
  const steps: (Step | undefined)[] = [undefined];
  const following = new Map<string, number>();
  return {
    from(before: number, variable: number, amount: number): number {
      const key = `${before} ${variable} ${amount}`;
      const known = following.get(key);
      if (known !== undefined) return known;
      following.set(key, steps.length);
      return steps.push({ before, variable, amount }) - 1;
    },
    contributions(place: number): Insider["contributions"] {
      const path: Step[] = [];
      for (let step = steps[place]; step; step = steps[step.before]) path.push(step);
      const own = new Map<number, number>();
      for (const { variable, amount } of path.toReversed()) own.set(variable, (own.get(variable) ?? 0) + amount);
      return [...own];
    },
  };
}

function unitsUpTo(cells: readonly { readonly things: Things }[]): number {
  return cells.reduce((most, { things }) => Math.max(most, (things.at(-1) ?? -1) + 1), 0);
}

/**
 * What units themselves contribute to the counts that stand in a target, each contribution once: units that contribute the
 * same know the same, and in a large practice most do.
 */
export function insidersOf(
  { cells }: Pick<LinkedCells, "cells">,
  { current }: Pick<JointSystem, "current">,
  targets: readonly Pick<Target, "terms">[],
): readonly Insider[] {
  const aimedAt = new Set(targets.flatMap(({ terms }) => terms.map(([variable]) => variable)));
  const tree = contributionTree();
  const placeOf = new Uint32Array(unitsUpTo(cells));
  const inOrder: number[] = [];
  cells.forEach(({ things }, cell) => {
    const variable = current[cell];
    if (variable === undefined || !aimedAt.has(variable)) return;
    for (let from = 0, at = 1; from < things.length; at += 1) {
      const unit = things[from] ?? 0;
      if (things[at] === unit) continue;
      const before = placeOf[unit] ?? 0;
      if (before === 0) inOrder.push(unit);
      placeOf[unit] = tree.from(before, variable, at - from);
      from = at;
    }
  });
  return [...new Set(inOrder.map((unit) => placeOf[unit] ?? 0))].map((place) => ({
    contributions: tree.contributions(place),
  }));
}
