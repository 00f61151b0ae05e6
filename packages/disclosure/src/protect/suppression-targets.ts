import { targetsOf } from "../gate/targets.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import type { Policy } from "../policy.js";
import { sumTarget } from "../suppression/dominance.js";
import { countTargets } from "../suppression/primary.js";
import type { Sensitive } from "../suppression/sensitive.js";
import { sharesByUnit } from "../things.js";

/** Exact counts of which one unit has so many that the unit with the next largest share could tell them (the p% rule). */
function dominated({ cells }: LinkedCells, { k, protectedShare }: Policy): readonly Sensitive[] {
  return cells.flatMap(({ things, impossible }, cell) => {
    if (impossible || things.length < k) return [];
    const shares = sharesByUnit(things);
    return sumTarget(cell, shares, { kind: "percent", percent: protectedShare }) ?? [];
  });
}

/**
 * Everything that stays uncertain where other counts are printed exactly, over the cells: what the gate attacks, every zero
 * (or a hidden count would be known not to be one), lines and pairs that are small together, and sums of few.
 */
export function suppressionTargets(linked: LinkedCells, policy: Policy): readonly Sensitive[] {
  const { cells, relations } = linked;
  const system = { counts: cells.map(({ count }) => count), relations };
  const printed = cells.map(({ impossible }) => impossible === true);
  return [
    ...countTargets(system, { k: policy.k, coalition: 1, printed }),
    ...targetsOf(linked, policy.k),
    ...dominated(linked, policy),
  ];
}
