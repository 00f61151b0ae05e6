import type { Contributions } from "../audit/contributions.js";
import type { JointSystem } from "../ledger/joint-knowledge.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import type { Target } from "../system/count-system.js";
import type { Things } from "../things.js";

/** The steps of what units contribute, in which those who contribute the same are at the same one. */
function growingSteps() {
  const [before, variable, amount]: readonly [number[], number[], number[]] = [[], [], []];
  const following = new Map<string, number>();
  return {
    from(last: number, at: number, more: number): number {
      const key = `${last} ${at} ${more}`;
      const known = following.get(key);
      if (known !== undefined) return known;
      following.set(key, before.length);
      variable.push(at);
      amount.push(more);
      return before.push(last) - 1;
    },
    grown: () => ({
      before: Int32Array.from(before),
      variable: Int32Array.from(variable),
      amount: Int32Array.from(amount),
    }),
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
): Contributions {
  const aimedAt = new Set(targets.flatMap(({ terms }) => terms.map(([variable]) => variable)));
  const steps = growingSteps();
  const lastOf = new Int32Array(unitsUpTo(cells)).fill(-1);
  const inOrder: number[] = [];
  cells.forEach(({ things }, cell) => {
    const variable = current[cell];
    if (variable === undefined || !aimedAt.has(variable)) return;
    for (let from = 0, at = 1; from < things.length; at += 1) {
      const unit = things[from] ?? 0;
      if (things[at] === unit) continue;
      const before = lastOf[unit] ?? -1;
      if (before < 0) inOrder.push(unit);
      lastOf[unit] = steps.from(before, variable, at - from);
      from = at;
    }
  });
  return { ...steps.grown(), last: Int32Array.from(new Set(inOrder.map((unit) => lastOf[unit] ?? -1))) };
}
